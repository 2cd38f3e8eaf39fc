if (new File(jdk25, 'bin/javac').exists()) {
    return true
}
// What a script prints goes to the log of its build, which nobody reads of a build that was skipped.
new PrintStream(new FileOutputStream(FileDescriptor.out), true)
    .println("There is no JDK 25 at $jdk25, so that its consumer is skipped; -Dconsumers.jdk25=... says where one is.")
return false

def found = new File(jdk25, 'bin/javac').exists()
if (!found) {
    println "No JDK 25 at ${jdk25}: its consumer is skipped; -Dconsumers.jdk25=... says where one is"
}
return found

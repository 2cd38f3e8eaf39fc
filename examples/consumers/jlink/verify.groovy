// No Java but that of the image, and no module that the application does not name or need.
def run(String... command) {
    def process = new ProcessBuilder(command).redirectErrorStream(true).start()
    def printed = process.inputStream.text.trim()
    assert process.waitFor() == 0: printed
    return printed
}

def bin = new File(basedir, 'target/image/bin').path
assert run("$bin/seats", seed, 'marrakech-2022', 'antony-blinken') == 'victoria-nuland'
assert run("$bin/java", '--list-modules').readLines()*.replaceFirst('@.*', '').findAll { !it.startsWith('java.') } as Set == [
    'com.fasterxml.jackson.annotation',
    'org.coalitionmodel',
    'org.coalitionmodel.jackson',
    'org.coalitionmodel.json',
    'org.example.seats',
    'tools.jackson.core',
    'tools.jackson.databind'
] as Set

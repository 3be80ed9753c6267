String spec = new File(basedir, 'src/main/java/shop/spec/user.java').text
assert spec.contains('String displayName();')
assert spec.contains('String mail();')
assert new File(basedir, 'target/classes/shop/User.class').file
assert new File(basedir, 'src/main/java/shop/spec/GraphFacts.java').text.contains('entity user : directoryObject')

String log = new File(basedir, 'build.log').text
assert log.contains("There is no '/userz'")
assert log.contains('sendMail')
assert !log.contains('[Graphlet')
assert log =~ /GET \/users +not supported +not supported +User.Read.All/

assert new File(basedir, 'docs/api/resources/user.html').text.contains('displayName')
assert new File(basedir, 'docs/api/index.html').file
assert log.contains('["user"]')

// Searching prints the goal that imports what was found.
String goal = (log =~ /mvn (dev\.graphlet:graphlet-maven-plugin:\S+:import) "-Dgraph=v1\.0 POST \/me\/sendMail" -Dgraphlet\.from=\S*graph\.xml/)[0][1]
assert !log.contains('graphlet import ')

// The jar, run by itself, imports into the same project.
File jar = new File(localRepositoryPath, 'dev/graphlet/graphlet-tool').listFiles()
    .findAll { it.directory }.collectMany { it.listFiles() as List }
    .find { it.name.endsWith('.jar') && !it.name.contains('original') }
String java = System.getProperty('java.home') + '/bin/java'
Process process = [java, '-jar', jar.path, 'import', '/groups', 'displayName', '--from', 'graph.xml'].execute(null, basedir)
StringBuilder out = new StringBuilder()
StringBuilder err = new StringBuilder()
process.waitForProcessOutput(out, err)
assert process.exitValue() == 0 : err
assert out.toString().contains('new      src/main/java/shop/spec/group.java')
assert new File(basedir, 'src/main/java/shop/spec/group.java').text.contains('String displayName();')

// It reads specs as the compiler does, with what is in the jar alone.
Process permissions = [java, '-jar', jar.path, 'permissions', '--permissions', 'permissions.json'].execute(null, basedir)
StringBuilder table = new StringBuilder()
StringBuilder failures = new StringBuilder()
permissions.waitForProcessOutput(table, failures)
assert permissions.exitValue() == 0 : failures
assert table.toString() =~ /GET \/users +not supported +not supported +User.Read.All/

// It checks samples as the compiler does.
new File(basedir, 'user.json').text = '{"displayName": 7}'
Process check = [java, '-jar', jar.path, 'check', '--json', 'user.json'].execute(null, basedir)
StringBuilder told = new StringBuilder()
StringBuilder failed = new StringBuilder()
check.waitForProcessOutput(told, failed)
assert check.exitValue() == 1 : failed
assert told.toString().contains("user.json:1:17: error: [GraphletSample] A value in a sample must be of its type, but '/displayName'")

process = [java, '-jar', jar.path, 'pages', '--out', 'pages'].execute(null, basedir)
process.waitForProcessOutput(out, err)
assert process.exitValue() == 0 : err
assert new File(basedir, 'pages/resources/group.md').text.contains('displayName')

Process search = [java, '-jar', jar.path, 'find', 'send mail', '--from', 'graph.xml'].execute(null, basedir)
StringBuilder found = new StringBuilder()
search.waitForProcessOutput(found, err)
assert search.exitValue() == 0 : err
assert found.toString().contains("java -jar ${jar.path} import v1.0 'POST /me/sendMail' --from graph.xml")
return true

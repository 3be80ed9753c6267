String spec = new File(basedir, 'src/main/java/shop/spec/user.java').text
assert spec.contains('String displayName();')
assert spec.contains('String mail();')
assert new File(basedir, 'target/classes/shop/User.class').file
assert new File(basedir, 'src/main/java/shop/spec/GraphFacts.java').text.contains('entity user : directoryObject')

String log = new File(basedir, 'build.log').text
assert log.contains("There is no '/userz'")
assert log.contains('sendMail')
assert !log.contains('[Graphlet')
return true

String report = new File(basedir, 'mail/target/surefire-reports/com.example.mail.MainTest.txt').text
assert report.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
return true

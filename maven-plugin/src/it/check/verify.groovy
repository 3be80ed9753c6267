String log = new File(basedir, 'build.log').text
assert log.contains('No difference touches the specs, 0 others do not.')
assert log.contains('microsoft.graph.user/mail')
assert log.contains('src/main/java/shop/spec/user.java:9:12')
assert log.contains('The service has changed what specs name, as listed above. Correct the specs, and run graphlet:pin.')
assert log.contains('There is nothing to do here.')
assert log.contains('https://graph.example.com/v1.0/$metadata is not in the cache. Run the command without --offline')

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/graphlet.sarif'))
def result = report.runs[0].results.find { it.ruleId == 'removed' }
assert result.level == 'error'
assert result.locations[0].physicalLocation.artifactLocation.uri.endsWith('src/main/java/shop/spec/user.java')
assert result.locations[0].physicalLocation.region.startLine == 9
return true

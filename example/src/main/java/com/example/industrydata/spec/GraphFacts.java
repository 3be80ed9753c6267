package com.example.industrydata.spec;

import dev.graphlet.annotations.Facts;

// spotless:off
// @formatter:off
/** What the service says about the types of this package. Written by {@code graphlet pin}. */
@Facts(
    service = "https://graph.microsoft.com/beta",
    namespace = "microsoft.industryData",
    date = "2026-11-27",
    digest = "sha256:d3ed4e979de15bfa464ae25842617d4d560d8e8631d2bbccc10a36b7a10c5899",
    value = {
"""
namespaces microsoft.graph microsoft.graph.externalConnectors microsoft.graph.industryData
missing microsoft.graph.runStatistics
missing mutableEntity
missing readinessStatus
missing run
missing runGroup
missing runProcess
missing runStatus
""",
"""
container GraphService
  singleton external microsoft.graph.externalConnectors.external
""",
"""
entity microsoft.graph.entity abstract key id
  id String never-null
""",
"""
entity microsoft.graph.externalConnectors.external
  industryData => microsoft.graph.industryData.industryDataRoot
""",
"""
entity microsoft.graph.industryData.inboundFlowActivity : microsoft.graph.industryData.industryDataRunActivity
""",
"""
enum microsoft.graph.industryData.industryDataActivityStatus
  inProgress 0
  skipped 1
  failed 2
  completed 3
  completedWithErrors 4
  completedWithWarnings 5
  unknownFutureValue 6
""",
"""
entity microsoft.graph.industryData.industryDataRoot : microsoft.graph.entity
  runs => [microsoft.graph.industryData.industryDataRun]
""",
"""
entity microsoft.graph.industryData.industryDataRun : microsoft.graph.entity
  blockingError microsoft.graph.publicError
  displayName String never-null
  endDateTime DateTimeOffset
  startDateTime DateTimeOffset never-null
  status microsoft.graph.industryData.industryDataRunStatus never-null
  activities => [microsoft.graph.industryData.industryDataRunActivity]
  function microsoft.graph.industryData.getStatistics() microsoft.graph.industryData.industryDataRunStatistics
  action microsoft.graph.industryData.start() on-collection
""",
"""
entity microsoft.graph.industryData.industryDataRunActivity : microsoft.graph.entity abstract
  blockingError microsoft.graph.publicError
  displayName String
  status microsoft.graph.industryData.industryDataActivityStatus never-null
""",
"""
complex microsoft.graph.industryData.industryDataRunStatistics
  runId String
  status microsoft.graph.industryData.industryDataRunStatus never-null
""",
"""
enum microsoft.graph.industryData.industryDataRunStatus
  running 0
  failed 1
  completed 2
  completedWithErrors 3
  completedWithWarnings 4
  unknownFutureValue 5
""",
"""
entity microsoft.graph.industryData.outboundFlowActivity : microsoft.graph.industryData.industryDataRunActivity
""",
"""
complex microsoft.graph.publicError
  code String
  details [microsoft.graph.publicErrorDetail]
  innerError microsoft.graph.publicInnerError
  message String
  target String
""",
"""
complex microsoft.graph.publicErrorDetail
  code String
  message String
  target String
""",
"""
complex microsoft.graph.publicInnerError
  code String
  details [microsoft.graph.publicErrorDetail]
  message String
  target String
"""
    })
interface GraphFacts {}
// @formatter:on
// spotless:on

package shop.spec;

import dev.graphlet.annotations.Facts;

// spotless:off
// @formatter:off
/** What the service says about the types of this package. Written by {@code graphlet pin}. */
@Facts(
    service = "https://graph.example.com/v1.0",
    date = "2026-02-11",
    digest = "sha256:35a1809e9a4c94ed69552af3f5e75dda3c6fc504992081a33f24a0aab365e427",
    value = {
"""
namespaces microsoft.graph
""",
"""
container Service
  set users user
""",
"""
entity user key id
  id String never-null
  mail String
"""
    })
interface GraphFacts {}
// @formatter:on
// spotless:on

package values.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Sample;
import java.util.List;

@Sample("""
        {
          "name": "a\\"b \\\\u0041 $L %s é \\u2028 */ \\t 𝄞",
          "points": [{"x": 1.50}],
          "later": {"x": [1.50, null]}
        }
        """)
@GraphComplex(open = true)
interface sampled {
    String name();

    List<point> points();
}

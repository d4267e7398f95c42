"""Formulas as MathML, which browsers show by themselves. MkDocs calls this while it builds the pages.

Written in Markdown as GitHub reads them: $`x`$ in a line, and blocks fenced with ```math.
"""

import html
import re

from latex2mathml.converter import convert

BLOCK = re.compile(r'<pre><code class="language-math">(.*?)</code></pre>', re.DOTALL)
IN_LINE = re.compile(r"\$<code>(.*?)</code>\$", re.DOTALL)


def on_page_content(content, page, config, files):
    content = BLOCK.sub(lambda found: convert(html.unescape(found[1]).strip(), display="block"), content)
    return IN_LINE.sub(lambda found: convert(html.unescape(found[1])), content)

# Escaping for HTML, and back.
import html, html.entities
assert html.escape('<p title="a">O\'Hara & Co</p>') == '&lt;p title=&quot;a&quot;&gt;O&#x27;Hara &amp; Co&lt;/p&gt;'
assert html.escape('"<\'', quote=False) == '"&lt;\'' and html.escape(s='&amp;') == '&amp;amp;'
assert html.unescape('caf&eacute; &lt;b&gt; &amp;amp; &nbsp;') == 'café <b> &amp; \xa0'
assert html.unescape('&notit; &notin; &copy2024 &bogus; &') == '¬it; ∉ ©2024 &bogus; &'
assert html.unescape('&#65;&#x42&#X43;') == 'ABC' and html.unescape('&#; &#x;') == '&#; &#x;'
assert html.unescape('&#0;&#xD800;&#1114112;') == '\ufffd' * 3
assert html.unescape('&#128;&#x99;&#13;') == '€™\r' and html.unescape('[&#1;&#xFFFE;&#11;]') == '[]'
assert html.unescape('&acE;') == '\u223e\u0333' and html.unescape('no reference') == 'no reference'
assert len(html.entities.html5) == 2231 and html.entities.html5['gt;'] == html.entities.html5['gt'] == '>'
assert html.entities.name2codepoint['euro'] == 8364 and html.entities.codepoint2name[233] == 'eacute'
assert html.entities.entitydefs['frac12'] == '½' and len(html.entities.entitydefs) == 252
html.entities.html5.copy()['mine;'] = '!'
assert html.unescape('&lang;') == '\u27e8' and chr(html.entities.name2codepoint['lang']) == '\u2329'
html.escape()  # raises TypeError: escape() missing 1 required positional argument: 's'
html.escape(5)  # raises AttributeError: 'int' object has no attribute 'replace'
html.unescape(None)  # raises TypeError: argument of type 'NoneType' is not iterable

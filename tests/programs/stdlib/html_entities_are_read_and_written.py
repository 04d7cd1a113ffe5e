import html
import html.entities

print(html.escape('<a href="x">\'&</a>'), html.escape('"quoted"', quote=False))
print(ascii(html.unescape('&lt;&gt;&amp;&quot;&apos;&#39;&#x27;&copy;&copy &copyright &notit; &zzz; &amp &AMP; &#0;&#128;&#x110000;'
                          '&#xD800;&#13;&eacute;l&eacute; &Eacute; &notin; & &; &#; &#x; &#xzz; &#1; &ampamp; &hearts; &euro; &lang;')))
print(html.entities.name2codepoint['alpha'], html.entities.codepoint2name[233], html.entities.entitydefs['pound'],
      html.entities.html5['amp;'], html.entities.html5['AMP'], len(html.entities.name2codepoint))

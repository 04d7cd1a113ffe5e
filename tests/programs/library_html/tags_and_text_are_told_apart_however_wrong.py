from html.parser import HTMLParser
import random
class P(HTMLParser):
    def __init__(self, **k):
        self.log = []
        super().__init__(**k)
    def handle_starttag(self, *a): self.log.append(('start',)+a+self.getpos()+(self.get_starttag_text(),))
    def handle_endtag(self, *a): self.log.append(('end',)+a+self.getpos())
    def handle_data(self, *a): self.log.append(('data',)+a)
    def handle_charref(self, *a): self.log.append(('char',)+a)
    def handle_entityref(self, *a): self.log.append(('ent',)+a)
    def handle_comment(self, *a): self.log.append(('comment',)+a)
    def handle_decl(self, *a): self.log.append(('decl',)+a)
    def handle_pi(self, *a): self.log.append(('pi',)+a)
    def unknown_decl(self, *a): self.log.append(('unknown',)+a)
def run(pieces, **k):
    p = P(**k)
    try:
        for x in pieces: p.feed(x)
        p.close()
    except Exception as e: p.log.append(repr(e))
    print(p.log, repr(p.rawdata), p.getpos())
parts = ['<p>','</p>','<a href="x">','<a href=x y>',"<b c='d' E>",'<br/>','<br / >','<img src=a/>','text','&amp;','&lt','&#65;','&#x41','&','&foo;','&copy','<','>','<!-- c -->','<!-- c','-->','<!DOCTYPE html>','<?php x ?>','<![CDATA[x]]>','<![if x]>','<script>','</script>','if (a<b && c) {"</p>"}','</script >','<style>','</STYLE>','\n','  ','</','</>','</ a>','</a b>','<!x>','<!','<a','<a b="','"','=','/','<1>','<a b=c"d>','<A\nB=1\n>','é','&#','&#;','&#12','; ','--','<!-','<![','<![foo[x]]>','?>','<a b="&lt;&#65;x">','<a =b>','<a b==c>']
random.seed(1)
for n in range(90):
    s = [random.choice(parts) for _ in range(random.randint(1,9))]
    t = ''.join(s)
    cut = random.randint(0, len(t))
    print(repr(t), cut)
    run([t]); run(s); run([t[:cut], t[cut:]], convert_charrefs=False)

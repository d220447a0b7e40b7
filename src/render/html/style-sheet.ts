/**
 * How the page looks, in the template's colours. Text reaches 4.5:1 in light as the template's rules ask, and in dark
 * since lightness is set (OKLCH); a browser that does not know that stays light. Nothing is wider than 320 pixels but
 * tables, which scroll by themselves.
 */
export const styleSheet = `
:root{color-scheme:light;--page:#fff;--text:var(--t-text);--accent:var(--t-accent);--muted:var(--t-muted);--line:var(--t-line);--closed:var(--t-closed);--bar:var(--t-closed)}
@supports (color:oklch(from red l c h)){@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--page:#15181b;--text:oklch(from var(--t-text) .92 min(c,.02) h);--accent:oklch(from var(--t-accent) .82 min(c,.1) h);--muted:oklch(from var(--t-muted) .76 min(c,.03) h);--line:oklch(from var(--t-line) .38 min(c,.02) h);--closed:oklch(from var(--t-closed) .4 min(c,.03) h);--bar:var(--muted)}}}
*,::before,::after{box-sizing:border-box}
html{background:var(--page);color:var(--text);font:var(--size)/var(--leading) var(--text-font);font-kerning:normal;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word;hyphens:manual}
.page{margin:0 auto;max-width:46rem;padding:1rem 1rem 4rem}
.skip{background:var(--page);left:0;padding:.5rem 1rem;position:absolute;top:-10rem}
.skip:focus{top:0;z-index:1}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4,h5,h6{font-family:var(--heading-font);font-weight:600;hyphens:auto;line-height:1.25;margin:1.4em 0 .3em;overflow-wrap:anywhere;text-wrap:balance}
h1{font-size:max(1.8rem,var(--title)*1.5);line-height:1.15;margin:.15em 0}
h2{font-size:var(--title);margin-top:0}
h3{font-size:var(--section)}
h4,h5,h6{font-size:var(--subsection)}
p,ul,ol,dl,blockquote,pre,figure{margin:.7rem 0}
li>ul,li>ol,li>p:first-child,td>p,td>ul{margin:0}
.cover,.masthead{padding:1.5rem 0 1rem}
.title>p{margin:.3rem 0}
.title+*{margin-top:1.5rem}
.cover .organisation::after{border-top:2px solid var(--accent);content:"";display:block;margin:1.6rem 0 1.2rem;width:2.5rem}
.panel .title{background:var(--t-accent);padding:1.5rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.panel .title,.panel .title>:is(p,h1){color:#fff}
.panel .title>.logo img{background:#fff;padding:.5rem}
.panel .cover .organisation::after{display:none}
.centred .title{text-align:center}
.logo img{background:none;max-height:4.5rem;max-width:60%;width:auto}
.organisation{color:var(--accent);font-weight:600}
.kind{color:var(--muted)}
.title>.date{font-size:1.1rem}
.notice{background:none;border:1px solid var(--line);padding:.5rem .8rem}
.title .notice,.masthead .notice{display:inline-block;font-size:var(--label);font-weight:600;padding:.2rem .6rem}
.title .notice.closed,.asides .status.closed{background:var(--closed);border-color:var(--closed);color:#fff;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main>*,.grouped>*,.grouped>.group{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1.5rem}
main>.grouped{border-top:0;margin-top:0;padding-top:0}
.grouped>.group{border-top:2px solid var(--accent);color:var(--accent);font-size:var(--section);margin-bottom:0}
.grouped>.group+*{border-top:0;margin-top:0;padding-top:.8rem}
.item>:is(h3,h4){color:var(--accent);font-size:var(--section);margin-top:1.6em}
.item>:first-child{color:inherit;font-size:var(--title);margin-top:0}
.item>h3:first-child~h5,.item>h2:first-child~h4{color:inherit;font-size:var(--subsection)}
.item>h3:first-child,.item>h2:first-child{text-wrap:pretty}
.item>:is(p,ul,ol,blockquote){max-width:42rem}
.number{color:var(--accent);font-weight:400}

.way-back{font-size:var(--small);margin:.3rem 0;text-align:right}
.way-back a{display:inline-block;min-height:1.5rem}
.asides{align-items:center;color:var(--muted);display:flex;flex-wrap:wrap;font-size:var(--label);gap:.3rem 1rem;margin:.4rem 0 .9rem}
.fields{border:solid var(--line);border-width:1px 0;font-size:var(--field);padding:.4rem 0}
.fields>div{display:grid;gap:0 1rem;grid-template-columns:9rem 1fr;padding:.1rem 0}
.above .fields>div{grid-template-columns:1fr}
.above dd{grid-column:1}
dt{color:var(--muted);overflow-wrap:anywhere}
dd{grid-column:2;margin:0;overflow-wrap:anywhere}
dd>ul{list-style:"";margin:0;padding:0}
.status{align-items:center;color:var(--accent);display:inline-flex;font-size:var(--label);font-weight:600;gap:.35em;line-height:1.3;white-space:nowrap}
.status.closed{color:inherit}
.asides .status{border:1px solid currentColor;padding:.1em .55em}
.asides .status.open{border:0;color:inherit;font-weight:400;padding:0}
.status::before{border:.15em solid currentColor;border-radius:50%;content:"";height:.7em;width:.7em}
.status.late::before,.status.withdrawn::before{border:0;content:"+";height:auto;width:auto}
.status.withdrawn::before{content:"\\00d7"}
.status.withdrawn{color:var(--muted)}
.status.closed::before,.title>.notice.closed::before,.passage.closed>.label::before,.withheld::before{background:currentColor;border:0;border-radius:0;content:"";display:inline-block;height:.9em;margin-right:.1em;-webkit-mask:var(--padlock) center/contain no-repeat;mask:var(--padlock) center/contain no-repeat;print-color-adjust:exact;vertical-align:-.08em;width:.75em}
.title>.notice.closed::before{margin-right:.45em}
:root{--padlock:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 12'%3E%3Cpath d='M0 5h10v7H0z'/%3E%3Cpath d='M2 5V3.5a3 3 0 0 1 6 0V5' fill='none' stroke='%23000' stroke-width='1.5'/%3E%3C/svg%3E")}
.muted,.withheld{color:var(--muted)}
.withheld{font-size:var(--field);font-style:var(--slant)}
strong{font-weight:600}
em{font-style:var(--slant);font-weight:var(--emphasis)}
.passage{border-left:3px solid var(--bar);margin:1rem 0;padding-left:.9rem}
.passage.decision{border-color:var(--accent)}
.label{font-size:var(--label);font-weight:600;margin:0}
.spoken{clip-path:inset(50%);height:1px;margin:0;overflow:hidden;position:absolute;white-space:nowrap;width:1px}
.passage.decision>.label{color:var(--accent)}
.wide{margin:1rem 0;overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;min-width:50%}
.timetable table,.attachment-index table{width:100%}
th,td{border-bottom:1px solid var(--line);min-width:4ch;padding:.35rem .6rem;text-align:left;vertical-align:top}
tr>:first-child{padding-left:0}
thead th,thead td{border-bottom:2px solid var(--accent);color:var(--accent);font-size:var(--label);font-weight:600}
tbody th{font-weight:inherit}
tbody .date{font-weight:600;white-space:nowrap}
tbody th[scope=rowgroup]{font-weight:600;padding-top:1.1rem}
thead+tbody>tr>th[scope=rowgroup]{padding-top:.6rem}
.centre{text-align:center}.right{text-align:right}
img{background:#fff;height:auto;max-width:100%;vertical-align:middle}
figcaption{color:var(--muted);font-size:var(--small);margin-top:.3rem}
pre{overflow-x:auto;white-space:pre-wrap}
code{font-family:agenda-mono,ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}
blockquote{border-left:3px solid var(--line);color:var(--muted);padding-left:.9rem}
hr{border:0;border-top:1px solid var(--line);margin:1.5rem 0}
ul,ol{padding-left:1.5rem}
.loose>li{margin:.5rem 0}
.tasks{list-style:"";padding-left:0}
.steps{border-left:2px solid var(--line);list-style:"";margin-left:.4rem;padding-left:1.2rem}
.steps>li{margin:.6rem 0;position:relative}
.steps>li::before{background:var(--accent);border-radius:50%;content:"";height:.6rem;left:calc(-1.5rem - 1px);position:absolute;top:.5em;width:.6rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.when{color:var(--accent);display:block;font-weight:600}
.barred{white-space:nowrap}
th.barred{padding-right:calc(120px + 1.2rem)}
.bars{display:inline-block;margin-left:.6rem;text-align:left;white-space:nowrap;width:120px}
.bar{background:var(--accent);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.hatched{background:repeating-linear-gradient(90deg,var(--muted) 0 1px,transparent 1px 4px)}
.contents tbody th{font-weight:600;white-space:normal}
.contents tbody th p{font-weight:400;margin:0}
.contents{margin:1.5rem 0}
.contents h2{font-size:var(--section)}
.contents ul{list-style:"";margin:0;padding:0}
.contents li{border-top:1px solid var(--line);padding:.15rem 0}
.contents li li:first-child{margin-top:.3rem}
.contents .group{padding-top:.6rem}
.contents a{display:inline-block;min-height:1.5rem;min-width:1.5rem;text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents .group>a{color:var(--accent);font-weight:600}
.contents a{color:var(--text)}
.signatures{list-style:"";padding:0}
.signatures li{display:grid;gap:0 1.5rem;grid-template-columns:3fr 1fr;margin-top:3.5rem}
.signatures p{border-top:1px solid var(--text);margin:0;padding-top:.2rem}
.signatures .date{color:var(--muted)}
.signatures .muted{display:block}
.notes{border-top:1px solid var(--muted);font-size:var(--small);margin-top:1.5rem}
.notes ul{list-style:"";padding:0}
.notes li{display:grid;grid-template-columns:2rem 1fr}
.notes li>a{min-height:1.5rem}
sup,sub{line-height:0}
:target{scroll-margin-top:1rem}
@media (max-width:30rem){h1{font-size:1.8rem}h2,.item>:first-child{font-size:min(var(--title),1.4rem)}.fields>div{grid-template-columns:1fr}dd{grid-column:1}.signatures li{grid-template-columns:1fr}.signatures .date{margin-top:2.5rem}}
@media screen and (prefers-color-scheme:dark){figure>img{padding:.5rem}}
@media screen and (min-width:50rem){
.hung :is(main,.cover,.masthead){padding-left:7.5rem}
.hung .item>:first-child{position:relative}
.hung .item>:first-child .number{left:-7.5rem;position:absolute}
.hung .fields{margin-left:-7.5rem}
.hung .fields>div{gap:0;grid-template-columns:7.5rem 1fr}
.hung :is(main>*,.grouped>*){margin-left:-7.5rem;padding-left:7.5rem}
.hung .grouped>.group{padding-left:0}
.hung main>.grouped{margin-left:0;padding-left:0}
.hung :is(.cover,.masthead)>.title{margin-left:-7.5rem}
.side-heads .item{column-gap:1.5rem;display:grid;grid-template-columns:9rem minmax(0,1fr)}
.side-heads .item>*{grid-column:2}
.side-heads .item>:is(h3,h4):not(:first-child){grid-column:1;line-height:inherit;margin:.7rem 0 0}
.side-heads .item>h3:first-child~h5,.side-heads .item>h2:first-child~h4{grid-column:2}
.side-heads .item>:first-child{grid-column:1/-1;padding-left:10.5rem;position:relative}
.side-heads .item>:first-child .number{left:0;position:absolute}
.panel .cover{align-items:start;column-gap:2.5rem;display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr)}
.panel .cover>*{grid-column:2;margin-top:0}
.panel .cover>.title{align-self:stretch;grid-column:1;grid-row:1/span 9;min-height:20rem}
}
@media screen and (min-width:66rem){
.page{column-gap:3.5rem;display:grid;grid-template-columns:minmax(0,46rem);justify-content:center;max-width:none;padding:1rem 2rem 4rem}
.page:has(>.contents){grid-template-columns:17rem minmax(0,46rem)}
.page:has(>.contents)>:is(.cover,.masthead,main){grid-column:2}
.page>.contents{grid-column:1;grid-row:1/span 2;font-size:var(--field);margin:0;max-height:100vh;overflow-y:auto;padding:1.5rem .25rem;position:sticky;align-self:start;top:0}
.page>:is(.cover,.masthead){grid-row:1}
}
@media print{
html{font-size:var(--paper)}
.page{max-width:none;padding:0}
.skip{display:none}
a{color:inherit;text-decoration:none}
.new-page,.group:has(+.new-page),.break{break-before:page}
.group+.new-page{break-before:avoid}
main>*,.grouped>*{border-top:0;margin-top:1rem;padding-top:0}
h1,h2,h3,h4,h5,h6,.fields,.label{break-after:avoid}
tr,figure,img,.signatures li,.notes li{break-inside:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
p,li{orphans:2;widows:2}
}
`.replaceAll('\n', '');

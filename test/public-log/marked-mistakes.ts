/**
 * A meeting full of mistakes. Where its public edition shows nothing, words are marked: they begin with "xq". What is
 * open, and may be told, begins with "ow".
 */
export function markedMistakes(): Readonly<Record<string, string>> {
  return {
    'meeting.md': `---
title: Owtitel
date: 2026-10-07
start: 9.00
language: da
status: open
template: owtempla
# xqremark: a note to myself
sections: [Xqsection, { title: Owheading, required: true }]
members:
  - Owmember Owlund, formand
signatories: [Owsigner Owberg]
timetable:
  - item: owopen
    duration: owlong
    note: "[x](owaddress)"
  - item: lukket-xqid
    title: Xqslottitle
    duration: xqduration
    attendees: [Xqslotguest, ", xqrole"]
    note: "[xqlink](xqaddress) <b>xqhtml</b>"
    points: [":::closed xqpoint"]
  - item: lukket-xqi
    title: Xqtypotitle
    note: "[x](xqtypoaddress)"
  - itm: xqwrongkey
    note: xqwrongslot
    title: [a, b]
---

Note to all. [see](owcover)

:::closed
# Xqcoverheading

[xqcover](xqcoveraddress) <blink>xqcoverhtml</blink> ![](xqcover.png)
:::
`,
    'items/01-owopen.md': `---
title: Owopentitle
public-group: Xqunseen
time: 25:99 owtime
purpose: owpurpose
responsible: Owresponsible, Owrole
attachments:
  - { title: Owattachment, file: owmissing.pdf }
  - title: Xqattachment
    status: closed
    file: xqclosedfile.pdf
  - title: Xqsecondattachment
    status: closed
    document: xqdocument
    file: ../xqout/xqoutside.pdf
  - { title: Xqthird, status: closed, file: xqfolder/XQCASE.pdf }
  - owshared.pdf
  - owshared.pdf
---

# Owheading

Ow text names Xqhemmelig Xqtitel Xqsag here, and <b>owhtml</b> is on that line; Xqguest Xqperson, too. <!-- xqcomment [x](xqcommentaddress) -->

Here [owlink](owlinkaddress) is alone.

[x](owaddress2) and <!-- xqinline -->

![owalt](../pictures/owpicture.png)

[^xqlabel]: owunusednote

:::closed
# Xqclosedheading

[xqclosedlink](xqclosedaddress) <u>xqclosedhtml</u> ![](../pictures/xqclosed.png) [^xqmissing] 010190-1234 xqcpr

1. xqpoint
3. xqpoint

[](item:xqnoitem)
:::

:::decision
[xqdecision](xqdecisionaddress)
:::

[xqdefinition]: xqdefinitionaddress
`,
    'items/Xqstray.docx': 'Xqword',
    'items/02-lukket-xqid.md': `---
title: Xqhemmelig Xqtitel Xqsag
status: closed
public-title: Owpublictitle
case: 26/xqcase
group: Xqgroup
purpose: xqpurpose
time: xqtime
duration: xqduration
attendees: [Xqguest Xqperson, Karoline Bergstroxqm, Karoline Bergstrxqem, "Xq Doe, Xq Roe, Xq Poe"]
responsible: (xqnoname)
allow: [xqallow, glyph-missing]
xqfield: xqvalue
attachments:
  - title: Xqclosedattachment
    file: xqclosedattachment.pdf
    pending: xqpending
  - file: XQUSED.pdf
---

# Xqheading

[xqa](xqb) ::xqdirective <b>xqtag</b> \u{e0001}

Xqunder
-------

::timetable

[](item:owope)
`,
    // Nobody can say what of it is meant to be closed.
    'items/03-owslip.md': `---
title: Xqsliptitle
duration: xqslipduration
---

[xqbefore](xqbeforeaddress)

:::closde
xqmeantclosed
:::
`,
    'items/04-owstatus.md': `---
title: Xqstatustitle
status: lukkket
time: xqstatustime
---

[xqtext](xqtextaddress)
`,
    'items/05-owbroken.md': `---
title: Xqbrokentitle
  status: closed
\txqtab: x
case: "xqquote
---

[xqbroken](xqbrokenaddress)
`,
    'items/06-owkey.md': `---
title: Xqkeytitle
lukket: ja
time: xqkeytime
---
[xqkeytext](xqkeyaddress)
`,
    'items/07-owcomment.md': `---
title: Xqcommenttitle
time: xqcommenttime
---
<!-- xqopen

[xqswallowed](xqswallowedaddress)
`,
    'items/08-owtwice.md': `---
title: Xqtwicetitle
status: open
status: closed
time: xqtwicetime
---
`,
    'items/09-owempty.md': `---
title: Xqemptytitle
status:
time: xqemptytime
---
[x](xqemptyaddress)
`,
    // It may have been meant as closed.
    'items/11-owpublic.md': `---
title: Xqopentitle
public-title: Xqpublictitle
time: xqopentime
---
`,
    'items/10-owattached.md': `---
title: Xqattachedtitle
time: xqattachedtime
attachments: [{ title: Xqattachedname, status: klosed, file: xqattachedfile.pdf }]
---
`,
    'items/1-owopen.md': `---
title: Owtwin
number: 2
responsible: Karoline Bergstroem
attachments: owused.pdf
---
## Owheading

Owtext [^owmissing]

[](item:lukket-owid)
`,
    'attachments/owshared.pdf': '%PDF-1.4\n%%EOF\n',
    'attachments/xqunused.pdf': '%PDF-1.4\n%%EOF\n',
    'attachments/xqclosedfile2.pdf': '%PDF-1.4\n%%EOF\n',
    'attachments/xqfolder/xqcase.pdf': '%PDF-1.4\n%%EOF\n',
    'attachments/xqused.pdf': '%PDF-1.4\n%%EOF\n',
    'pictures/owpicturxq.png': 'no picture',
    'pictures/xqclosed.png': 'xqbytes',
  };
}

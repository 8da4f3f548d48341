/** What all papers share: page, type, rich text, marks and the head of a meeting. Static text, no data in it. */
export const sharedTemplate = String.raw`
#let ink = rgb("#1d2327")
#let ink2 = rgb("#4e555a")
#let line-color = rgb("#ddd7ca")
#let field-line = rgb("#7d776b")
#let paper2 = rgb("#f3efe7")
#let petrol = rgb("#0b5563")
#let petrol-deep = rgb("#073e49")
#let petrol-light = rgb("#e4eeef")
#let amber-deep = rgb("#8a4b00")

#let hair = 0.5pt + line-color
#let heavy = 1.2pt + ink
#let small(body) = text(size: 9pt, fill: ink2, body)
#let times(body) = text(number-width: "tabular", body)

#let paper(d, flipped: false, size: "a4", body) = {
  set document(title: d.title, author: "Vijfhoek", date: none)
  set page(
    paper: size,
    flipped: flipped,
    margin: (top: 18mm, bottom: 20mm, x: 18mm),
    header: if d.at("confidential", default: none) != none {
      align(right, text(size: 9pt, weight: 600, fill: amber-deep, d.confidential))
    },
    footer: context {
      set text(size: 9pt, fill: ink2)
      stack(spacing: 1.8mm, line(length: 100%, stroke: hair), grid(columns: (1fr, auto), column-gutter: 6mm,
        d.footer,
        times[pagina #counter(page).display() van #counter(page).final().first()]))
    },
  )
  set text(font: "Source Sans 3", size: 10.5pt, fill: ink, lang: "nl", region: "NL", fallback: false, number-type: "lining")
  set par(leading: 0.62em, spacing: 0.9em, justify: false)
  set list(indent: 1mm, body-indent: 2.2mm, spacing: 0.62em)
  set enum(indent: 1mm, body-indent: 2mm, spacing: 0.62em)
  set table(stroke: none, inset: (x: 2mm, y: 1.8mm))
  show link: set text(fill: petrol)
  show link: underline.with(offset: 0.18em, stroke: 0.4pt)
  show strong: set text(weight: 600)
  set heading(bookmarked: true)
  show heading: set text(weight: 600)
  show heading: set block(sticky: true)
  show heading.where(level: 1): set text(size: 20pt, tracking: -0.01em)
  show heading.where(level: 1): set par(leading: 0.4em)
  show heading.where(level: 1): set block(below: 5.5mm)
  show heading.where(level: 2): set text(size: 14pt)
  show heading.where(level: 2): set block(above: 8mm, below: 3.4mm)
  show heading.where(level: 3): set text(size: 11.5pt)
  show heading.where(level: 3): set block(above: 6mm, below: 2.4mm)
  show heading.where(level: 4): set text(size: 10.5pt)
  show heading.where(level: 4): set block(above: 4.5mm, below: 2mm)
  show heading.where(level: 5): set text(size: 10.5pt, weight: 600, fill: ink2)
  show heading.where(level: 5): set block(above: 3.6mm, below: 1.8mm)
  show heading.where(level: 6): set text(size: 10.5pt, weight: 600, fill: ink2)
  body
}

// Lines of a text one under the other.
#let lines(t) = t.split("\n").map(part => [#part]).join(linebreak())

#let runs(rs) = for r in rs {
  let body = lines(r.text)
  if r.at("underline", default: false) { body = underline(body) }
  if r.at("italic", default: false) { body = emph(body) }
  if r.at("bold", default: false) { body = strong(body) }
  if "href" in r { link(r.href, body) } else { body }
}

// Rich text; headings carry the level that follows on the one above them.
#let blocks(bs) = for b in bs {
  if b.type == "heading" { heading(level: b.level, bookmarked: false, runs(b.runs)) }
  else if b.type == "list" and b.ordered { enum(..b.items.map(runs)) }
  else if b.type == "list" { list(..b.items.map(runs)) }
  else { par(runs(b.runs)) }
}

// The heavier the consequence, the fuller the mark; the word alone says it all.
#let purpose(p) = {
  let mark = box.with(inset: (x: 1.5mm), outset: (y: 0.9mm), radius: 0.5mm)
  set text(size: 9pt)
  if p.weight == 0 { mark(stroke: 0.5pt + field-line, p.word) }
  else if p.weight == 1 { mark(stroke: 0.5pt + ink2, fill: paper2, p.word) }
  else if p.weight == 2 { mark(stroke: 0.5pt + petrol, fill: petrol-light, text(fill: petrol-deep, weight: 600, p.word)) }
  else { mark(stroke: 0.5pt + petrol, fill: petrol, text(fill: white, weight: 600, p.word)) }
}

#let meeting-head(d) = {
  heading(level: 1, d.heading)
  block(below: 7mm, grid(columns: (auto, 1fr), column-gutter: 6mm, row-gutter: 2.3mm,
    ..d.facts.map(fact => (text(fill: ink2, fact.label), if fact.at("href", default: none) != none { link(fact.href, fact.value) } else { lines(fact.value) })).flatten()))
}

// Tables: a heavy line under the head, a hair line under each row, no gaps in either.
#let ruled = (
  inset: (x, y) => (left: 0mm, right: 4mm, y: 2mm),
  stroke: (x, y) => if y == 0 { (bottom: heavy) } else { (bottom: hair) },
)
#let column-names(..names) = names.pos().map(name => text(size: 9pt, fill: ink2, weight: 600, name))

#let numbered(number, title) = [#number #h(0.3em)#title]

#let decision(x, level) = block(width: 100%, above: 3mm, below: 3mm, stroke: (top: hair), inset: (top: 2.6mm), {
  grid(columns: (1fr, auto), column-gutter: 6mm,
    {
      par(text(weight: 600, fill: petrol-deep)[Besluit #x.number] + h(0.8em) + small(x.kind))
      par(text(weight: 600, lines(x.text)))
      for remark in x.remarks { par(small(remark)) }
    },
    if x.pentagon != none {
      align(center, {
        image(bytes(x.pentagon.svg), alt: x.pentagon.label, width: 15mm)
        v(-2mm)
        box(width: 30mm, small(x.pentagon.count))
      })
    })
  if x.positions.len() > 0 {
    v(-1mm)
    set text(size: 9.5pt)
    table(columns: (38mm, 46mm, 1fr), inset: (x, y) => (left: 0mm, right: 4mm, y: 1.3mm),
      stroke: (x, y) => if y > 0 { (top: hair) },
      table.header(..("Partij", "Standpunt", "Toelichting").map(h => text(fill: ink2, size: 9pt, h))),
      ..x.positions.map(p => (p.party, p.position, lines(p.note))).flatten())
  }
})
`;

/** A fiche: its facts, then heading by heading what it says; the tijdpad is drawn from fractions of the line. */
export const ficheTemplate = String.raw`
#import "/shared.typ": *
#let d = json(bytes(sys.inputs.data))
#show: paper.with(d)

#meeting-head(d)

#let rows-table(x, columns) = table(columns: columns, ..ruled,
  table.header(..column-names(..x.columns)),
  ..x.rows.map(r => r.map(t => lines(t))).flatten())

#let time-line(x) = if x.bars.len() > 0 {
  let name = 28mm
  let row = 6mm
  figure(alt: x.label, box(width: 100%, height: 7mm + row * x.bars.len(), layout(size => {
    let wide = size.width - name
    for y in x.years {
      place(dx: name + wide * y.start, line(angle: 90deg, length: size.height, stroke: hair))
      place(dx: name + wide * y.start, box(width: wide * (y.end - y.start), align(center, small(y.year))))
    }
    place(dx: name + wide, line(angle: 90deg, length: size.height, stroke: hair))
    for (i, b) in x.bars.enumerate() {
      let top = 6mm + row * i
      place(dy: top + 0.6mm, small(b.name))
      place(dx: name + wide * b.start, dy: top, rect(width: calc.max(wide * (b.end - b.start), 1mm), height: 4mm, fill: petrol))
    }
  })))
}

#let amounts(x) = {
  set text(size: 9pt)
  table(columns: (auto,) + x.years.map(_ => 1fr) + (auto,), align: (c, r) => if c == 0 { left } else { right },
    inset: (x, y) => (left: if x == 0 { 0mm } else { 1.2mm }, right: 0mm, y: 1.6mm),
    stroke: (x, y) => if y == 0 { (bottom: heavy) } else { (bottom: hair) },
    table.header(..column-names("In mln euro", ..x.years, "Samen")),
    ..x.rows.map(r => (r.name, ..r.cells.map(c => times(c)), strong(times(r.sum)))).flatten())
  for note in x.notes { par(small(note)) }
  if x.reason != "" { par[*Waar de bedragen vandaan komen:* #lines(x.reason)] }
}

#let support(x) = grid(columns: (30mm, 1fr), column-gutter: 6mm,
  image(bytes(x.svg), alt: x.label, width: 28mm),
  {
    rows-table(x, (26mm, 38mm, 1fr))
    if x.missing != none { par(text(fill: amber-deep, weight: 600, x.missing)) }
  })

#for s in d.sections {
  heading(level: 2, s.title)
  for part in s.parts {
    if part.type == "text" { blocks(part.blocks) }
    else if part.type == "phases" { time-line(part); rows-table(part, (30mm, 46mm, 1fr)) }
    else if part.type == "amounts" { amounts(part) }
    else if part.type == "support" { support(part) }
    else { rows-table(part, (1fr, 1fr)) }
  }
}

#if d.empty.len() > 0 {
  heading(level: 2)[Nog niet ingevuld]
  par(d.empty.join(", ") + ".")
}
`;

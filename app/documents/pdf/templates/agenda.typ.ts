/** The agenda, and the annotated one: the same paper with what one party wrote for itself. */
export const agendaTemplate = String.raw`
#import "/shared.typ": *
#let d = json(bytes(sys.inputs.data))
#show: paper.with(d)

#meeting-head(d)
#if d.notice != none {
  block(width: 100%, fill: petrol-light, stroke: (left: 1mm + petrol), inset: (x: 4mm, y: 2.6mm), below: 6mm, d.notice)
}

#let row(item) = (
  table.cell(inset: (left: if item.sub { 3mm } else { 0mm }, right: 0mm, y: 2mm), times(text(weight: if item.sub { 400 } else { 600 }, item.number))),
  {
    text(weight: 600, if item.target != none { link(label(item.target), text(fill: ink, item.title)) } else { item.title })
    for detail in item.details { linebreak(); small(detail) }
  },
  item.purposes.map(purpose).join(v(0.4mm)),
  table.cell(inset: (x: 0mm, y: 2mm), align: right, times({ item.time; if item.length != "" { linebreak(); small(item.length) } })),
)

// A row stays on one page, unless somebody wrote so much that it cannot.
#set table.cell(breakable: d.rows.any(r => r.title.len() + r.details.map(t => t.len()).sum(default: 0) > 1200))

#if d.rows.len() > 0 {
  // The link in the overview is a convenience; underlining every title would make it restless.
  show link: it => it.body
  table(columns: (13mm, 1fr, 36mm, 18mm), ..ruled,
    table.header(..column-names("Punt", "Onderwerp", "Doel"), table.cell(inset: (x: 0mm, y: 2mm), align: right, column-names("Tijd").first())),
    ..d.rows.map(row).flatten())
} else {
  par[Er staan nog geen punten op de agenda.]
}

#let note(a) = block(width: 100%, fill: petrol-light, stroke: (left: 1mm + petrol), inset: (x: 4mm, y: 3mm), above: 4mm, below: 4mm, {
  show heading: set text(size: 10.5pt, fill: ink)
  show heading: set block(above: 3.4mm, below: 1.8mm)
  block(sticky: true, text(size: 9pt, weight: 600, fill: petrol-deep, a.private))
  for part in a.parts {
    heading(level: part.level, bookmarked: false, part.kind)
    blocks(part.text)
  }
})

#if d.sections.len() > 0 {
  heading(level: 2, d.sections-title)
  for s in d.sections [
    #heading(level: s.level, numbered(s.number, s.title)) #label(s.label)
    #if s.meta != "" { block(sticky: true, small(s.meta)) }
    #if s.proposal != "" { par(strong[Voorstel: ] + lines(s.proposal)) }
    #blocks(s.explanation)
    #if s.attachments.len() > 0 {
      par(strong[Bijlagen])
      list(..s.attachments.map(a => [#a]))
    }
    #if s.annotation != none { note(s.annotation) }
  ]
}
`;

/** The verslag of a meeting: who was there, and per agendapunt what was said, decided and agreed to do. */
export const minutesTemplate = String.raw`
#import "/shared.typ": *
#let d = json(bytes(sys.inputs.data))
#show: paper.with(d)

#meeting-head(d)
#par(small(d.status))

#if d.attendance.len() > 0 {
  heading(level: 2)[Aanwezigheid]
  par(d.attendance-sentence)
  table(columns: (42mm, 1fr, 24mm, 1fr), ..ruled,
    table.header(..column-names("Partij", "Functie", "Stand", "Bijzonderheden")),
    ..d.attendance.map(a => (strong(a.party), a.function, a.status, small(a.note))).flatten())
}

#let action(x) = block(width: 100%, above: 3mm, below: 3mm, stroke: (top: hair), inset: (top: 2.6mm), breakable: false, {
  par(text(weight: 600, fill: amber-deep)[Actie #x.number] + h(0.8em) + small(x.deadline))
  par(text(weight: 600, lines(x.title)))
  for remark in x.remarks { par(small(remark)) }
})

#for item in d.items {
  heading(level: item.level, numbered(item.number, item.title))
  if item.purposes.len() > 0 { par(item.purposes.map(purpose).join(h(1.5mm))) }
  for absence in item.absences { par(small(absence)) }
  for group in item.groups {
    if group.type == "contributions" {
      table(columns: (42mm, 1fr), ..ruled, stroke: (x, y) => if y > 0 { (top: hair) },
        table.header(..column-names("Partij", "Inbreng")),
        ..group.lines.map(c => (strong(c.party), lines(c.text))).flatten())
    } else if group.type == "decision" { decision(group.decision, item.level + 1) }
    else { action(group.action) }
  }
}

#if d.actions.len() > 0 {
  heading(level: 2)[Acties uit deze vergadering]
  table(columns: (1fr, 46mm, 32mm), ..ruled,
    table.header(..column-names("Actie", "Wie", "Voor")),
    ..d.actions.map(a => (lines(a.title), a.who, a.deadline)).flatten())
}
`;

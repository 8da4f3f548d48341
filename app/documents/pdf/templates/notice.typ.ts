/** One page in place of a file whose contents we do not have, or that could not be merged. */
export const noticeTemplate = String.raw`
#import "/shared.typ": *
#let d = json(bytes(sys.inputs.data))
#show: paper.with(d)

#par(small(d.kicker))
#heading(level: 1, d.heading)
#block(width: 130mm, {
  for (index, sentence) in d.sentences.enumerate() {
    par(if index == 0 { text(size: 13pt, sentence) } else { sentence })
  }
})
`;

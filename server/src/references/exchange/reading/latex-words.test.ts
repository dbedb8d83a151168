import { expect, it } from "vitest"
import { bibtexNames } from "./bibtex-names.ts"
import { cleanWords } from "./clean-words.ts"
import { latexWords } from "./latex-words.ts"

it.each([
  [String.raw`Na{\"\i}fs, Beno{\^\i}t, \'{\i}, \'\i, {\'i}`, "Naïfs, Benoît, í, í, í"],
  [String.raw`{\AA}str{\"o}m \aa{} \r{a} {\r a} \r u`, "Åström å å å ů"],
  [
    String.raw`Fran\c{c}ois, {\c c}a, \c{S}ahin, \v{S}kvor, \H{o}, \k{a}, \d{s}, \u{g}, \={a}, \.z`,
    "François, ça, Şahin, Škvor, ő, ą, ṣ, ğ, ā, ż"
  ],
  [String.raw`{\oe}d\`eme, \OE uvre, \ss, \L{}\'od\'z, \o, \ae`, "œdème, Œuvre, ß, Łódź, ø, æ"],
  [
    String.raw`$p \leq 0.05$, $\alpha$-blockers, 5\,\%, \& 10 \pm 2, \textmu{}g, \ensuremath{\geq} 65, \geq 3`,
    "p ≤ 0.05, α-blockers, 5 %, & 10 ± 2, µg, ≥ 65, ≥ 3"
  ],
  [
    String.raw`10\textsuperscript{6}, $10^6$, $10^{-3}$, 10$^{9}$/L, $10^{k}$, H$_2$O, CO\textsubscript{2}, $\mathrm{CO}_{2}$`,
    "10⁶, 10⁶, 10⁻³, 10⁹/L, 10^k, H₂O, CO₂, CO₂"
  ],
  [String.raw`1\textsuperscript{st}, PM\textsubscript{2.5}`, "1st, PM2.5"],
  [String.raw`\emph{Mal} de {\bf dos} {\itshape ici} \textbf{\textit{là}} \enquote{mot}`, "Mal de dos ici là “mot”"],
  ["``Quoted'' a--b a---b ~x", "“Quoted” a–b a—b x"],
  [String.raw`\href{https://example.org/a}{ici} \frac{1}{2}`, "https://example.org/a ici 1/2"],
  [String.raw`\unknown{words} kept`, String.raw`\unknownwords kept`],
  [String.raw`{DNA} {in} Braces \{x\} 50\% \_ \# \$`, "DNA in Braces {x} 50% _ # $"]
])("reads LaTeX: %s", (latex, words) => {
  expect(cleanWords(latexWords(latex))).toBe(words)
})

it.each([
  [
    "Durand, Marie and Petit, Paul",
    [
      { family: "Durand", given: "Marie" },
      { family: "Petit", given: "Paul" }
    ]
  ],
  [
    "Marie Durand and Vincent van Gogh",
    [
      { family: "Durand", given: "Marie" },
      { family: "van Gogh", given: "Vincent" }
    ]
  ],
  ["van Gogh, Vincent", [{ family: "van Gogh", given: "Vincent" }]],
  ["Durand, Jr, Paul", [{ family: "Durand", given: "Paul, Jr" }]],
  ["{Haute Autorité de santé} and {WHO}", [{ literal: "Haute Autorité de santé" }, { literal: "WHO" }]],
  ["{Barnes and Noble, Inc.}", [{ literal: "Barnes and Noble, Inc." }]],
  ["Platon", [{ family: "Platon" }]],
  ["{Le Corbusier},", [{ family: "Le Corbusier" }]],
  [
    "family=Gogh, given=Vincent, prefix=van and Durand, Marie",
    [
      { family: "van Gogh", given: "Vincent" },
      { family: "Durand", given: "Marie" }
    ]
  ],
  ["Durand, Marie and others", [{ family: "Durand", given: "Marie" }, { literal: "et al." }]],
  [
    "Durand, Marie AND Petit, Paul",
    [
      { family: "Durand", given: "Marie" },
      { family: "Petit", given: "Paul" }
    ]
  ],
  [
    "Durand, M.; Petit, P.",
    [
      { family: "Durand", given: "M." },
      { family: "Petit", given: "P." }
    ]
  ],
  [String.raw`Ma{\^\i}tre, Beno{\^\i}t`, [{ family: "Maître", given: "Benoît" }]],
  ["{D}urand, {M}arie", [{ family: "Durand", given: "Marie" }]]
])("reads names of BibTeX: %s", (raw, names) => {
  expect(bibtexNames(raw)).toEqual(names)
})

import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"
import { cite, paragraph, reco, section, statement, warningSign, words } from "./fixture-document.ts"

const heading = (text: string): DocumentNode => ({ type: "heading", attrs: { level: 3 }, content: [words(text)] })

const list = (...items: string[]): DocumentNode => ({
  type: "bulletList",
  content: items.map((item) => ({ type: "listItem", content: [paragraph(item)] }))
})

const option = (text: string, correct: boolean, feedback: string): DocumentNode => ({
  type: "quizOption",
  attrs: { correct },
  content: [
    { type: "quizAnswer", content: [words(text)] },
    { type: "quizFeedback", content: [words(feedback)] }
  ]
})

export const quiz = (id: string, question: string): DocumentNode => ({
  type: "quiz",
  attrs: { id },
  content: [
    { type: "quizQuestion", content: [words(question)] },
    option("Rester au lit.", false, "Le lit retarde la guérison."),
    option("Bouger un peu.", true, "Oui, plusieurs fois par jour.")
  ]
})

interface Parts {
  title?: string
  statement?: string
  question?: string
  forEveryone?: string[]
  everyone?: DocumentNode[]
  extra?: DocumentNode[]
}

/** A reco that has something for every sheet; a part may be said otherwise. */
export const trainingReco = (parts: Parts = {}): RecoDocument =>
  reco(
    parts.title ?? "Mal de dos : bouger",
    section(
      "in-brief",
      paragraph(
        "Le mal de dos est ",
        words("commun", { type: "term", attrs: { definition: "que beaucoup de personnes ont" } }),
        "."
      ),
      list("Continuez à bouger.", "La chaleur soulage.")
    ),
    section("question", {
      type: "pico",
      attrs: { id: "q1" },
      content: [
        { type: "picoItem", attrs: { part: "population" }, content: [paragraph("Adultes qui ont mal au bas du dos.")] }
      ]
    }),
    section("statements", statement("s1", parts.statement ?? "Nous recommandons de rester actif malgré la douleur.")),
    section(
      "reasons",
      paragraph("Sur 1 000 personnes, 50 de plus vont mieux. Le reste est incertain.", cite("source-a"))
    ),
    section("warning-signs", warningSign("w1", "Jambe qui devient faible : appelez le 15.")),
    section("lived-experience", paragraph("Beaucoup craignent de bouger.")),
    section(
      "for-everyone",
      ...(parts.everyone ?? []),
      ...(parts.forEveryone ?? ["J’ai mal au dos.", "Je bouge un peu.", "J’appelle le 15 si ma jambe est faible."]).map(
        (line) => paragraph(line)
      )
    ),
    section(
      "training",
      heading("Objectifs"),
      list("Savoir dire pourquoi bouger aide."),
      heading("Cas à discuter"),
      paragraph("Une personne de 42 ans a mal depuis quatre jours."),
      quiz("z1", parts.question ?? "Que proposer ?"),
      ...(parts.extra ?? [])
    )
  )

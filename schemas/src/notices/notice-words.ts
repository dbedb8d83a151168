import type { WaitCode } from "../life/waits-for.ts"
import type { Transition } from "../life/workflow.ts"
import type { AmendmentOutcome } from "../remarks/amendment.ts"
import type { NoticeKind } from "./notice.ts"

interface NoticeWords {
  /** What a reco waits for from who reads. */
  asked: Record<WaitCode, string>
  named: (by: string) => string
  given: (by: string) => string
  answered: (by: string) => string
  decided: (by: string, outcome: AmendmentOutcome, reason: string) => string
  changes: (by: string) => string
  thread: (by: string) => string
  step: Record<Transition, string>
  /** Who did it, where nobody knows any more. */
  somebody: string
  /** What a kind of mails is about, after « ne plus recevoir de courriel sur ». */
  kinds: Record<NoticeKind, string>
}

/** What happened, in one line, for the page that lists it and for mails. */
export const NOTICE_WORDS: Record<"fr" | "en", NoticeWords> = {
  fr: {
    asked: {
      writing: "Le texte est ouvert à l’écriture",
      readings: "Votre lecture est attendue",
      changes: "Des changements sont demandés\u202f: à vous de reprendre l’écriture",
      deliberation: "Les lectures sont faites\u202f: à vous d’ouvrir la signature",
      signatures: "Votre signature est attendue",
      publication: "Prête à publier",
      publishing: "En cours de publication",
      nothing: "Rien n’est plus attendu"
    },
    named: (by) => `${by} vous nomme dans une remarque`,
    given: (by) => `${by} vous confie une remarque`,
    answered: (by) => `${by} répond dans une remarque`,
    decided: (by, outcome, reason) =>
      `${by} ${outcome === "accepted" ? "accepte" : "refuse"} votre rédaction${reason === "" ? "" : `\u202f: «\u202f${reason}\u202f»`}`,
    changes: (by) => `${by} demande des changements`,
    thread: (by) => `${by} fait une remarque`,
    step: {
      submit: "Envoyée en relecture",
      return: "L’écriture reprend",
      deliberate: "La signature est ouverte",
      approve: "Approuvée par les deux collèges",
      publish: "Publiée",
      revise: "Une révision commence",
      withdraw: "Retirée",
      "take-up": "Reprise après son retrait",
      "put-away": "Mise de côté",
      "bring-back": "De nouveau un brouillon"
    },
    somebody: "Une personne partie",
    kinds: {
      asked: "ce qui vous attend",
      named: "les remarques qui vous nomment",
      given: "les remarques qui vous sont confiées",
      answered: "les réponses à vos remarques",
      decided: "ce qui est décidé de vos rédactions",
      changes: "les changements demandés à vos textes",
      step: "les étapes de vos recos",
      thread: "les remarques sur les recos que vous suivez"
    }
  },
  en: {
    asked: {
      writing: "The text is open for writing",
      readings: "Your reading is awaited",
      changes: "Changes are asked for: yours to take up writing again",
      deliberation: "The readings are done: yours to open signing",
      signatures: "Your signature is awaited",
      publication: "Ready to publish",
      publishing: "Being published",
      nothing: "Nothing is awaited any more"
    },
    named: (by) => `${by} names you in a remark`,
    given: (by) => `${by} gives you a remark`,
    answered: (by) => `${by} answers in a remark`,
    decided: (by, outcome, reason) =>
      `${by} ${outcome === "accepted" ? "accepts" : "refuses"} your wording${reason === "" ? "" : `: “${reason}”`}`,
    changes: (by) => `${by} asks for changes`,
    thread: (by) => `${by} makes a remark`,
    step: {
      submit: "Sent for review",
      return: "Back to writing",
      deliberate: "Open to signing",
      approve: "Approved by both colleges",
      publish: "Published",
      revise: "A revision begins",
      withdraw: "Withdrawn",
      "take-up": "Taken up after its withdrawal",
      "put-away": "Put away",
      "bring-back": "A draft again"
    },
    somebody: "Somebody who left",
    kinds: {
      asked: "what waits for you",
      named: "remarks that name you",
      given: "remarks that are given to you",
      answered: "answers to your remarks",
      decided: "what is decided of your wordings",
      changes: "changes asked of your texts",
      step: "the steps of your recos",
      thread: "remarks on the recos that you follow"
    }
  }
}

/** What a line needs to know of what happened. */
interface ToldNotice {
  kind: NoticeKind
  by: string | null
  step: Transition | null
  decision: { outcome: AmendmentOutcome; reason: string } | null
  awaits: WaitCode | null
}

/** What happened, in one line. */
export function noticeSentence({ kind, by, step, decision, awaits }: ToldNotice, language: "fr" | "en"): string {
  const words = NOTICE_WORDS[language]
  const who = by ?? words.somebody
  switch (kind) {
    case "asked":
      return words.asked[awaits ?? "nothing"]
    case "decided":
      return words.decided(who, decision?.outcome ?? "refused", decision?.reason ?? "")
    case "step":
      return step === null ? "" : words.step[step]
    default:
      return words[kind](who)
  }
}

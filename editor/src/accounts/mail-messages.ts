import type { NoticeKind, Pace } from "@recos/schemas/notices/notice"
import { defineMessages } from "../messages/catalogue.ts"

export const mailMessages = defineMessages({
  fr: {
    title: "Les courriels que vous recevez",
    lead: "Ce que vous avez déjà vu ou fait ne vous est pas écrit. Tout se trouve aussi dans «\u202fCe qui m’attend\u202f».",
    when: "Les courriels du jour partent à sept heures, ceux de la semaine le lundi.",
    saved: "Votre choix est enregistré.",
    kinds: {
      asked: "Une reco attend quelque chose de vous",
      named: "Une remarque vous nomme",
      given: "Une remarque vous est confiée",
      answered: "On répond dans une remarque où vous avez parlé",
      decided: "Une rédaction que vous proposez est acceptée ou refusée",
      changes: "Des changements sont demandés à un texte que vous écrivez",
      step: "Une reco que vous écrivez ou suivez passe une étape",
      thread: "Une remarque est faite sur une reco que vous suivez"
    } satisfies Record<NoticeKind, string>,
    paces: {
      "at-once": "Tout de suite",
      daily: "Une fois par jour",
      weekly: "Une fois par semaine",
      never: "Jamais"
    } satisfies Record<Pace, string>
  },
  en: {
    title: "The mails that you receive",
    lead: "What you have already seen or done is not written to you. All of it is in “Waiting for me” as well.",
    when: "The mails of the day leave at seven in the morning, French time, those of the week on Monday.",
    saved: "Your choice is saved.",
    kinds: {
      asked: "A reco waits for something from you",
      named: "A remark names you",
      given: "A remark is given to you",
      answered: "Somebody answers in a remark where you have spoken",
      decided: "A wording that you propose is accepted or refused",
      changes: "Changes are asked of a text that you write",
      step: "A reco that you write or follow takes a step",
      thread: "A remark is made on a reco that you follow"
    },
    paces: { "at-once": "At once", daily: "Once a day", weekly: "Once a week", never: "Never" }
  }
})

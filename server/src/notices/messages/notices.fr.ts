import type { NoticeMailWords } from "./notices.ts"

export const noticesFr: NoticeMailWords = {
  several: (count) => `${count} nouvelles de vos recos`,
  about: (sentence, title) => `${sentence}\u202f: ${title}`,
  more: (count) => (count === 1 ? "Et une autre nouvelle\u202f:" : `Et ${count} autres nouvelles\u202f:`),
  greeting: "Bonjour,",
  signed: "Recos de la Coop",
  choose: "Choisir quand on vous écrit\u202f:",
  stop: (kind) => `Ne plus recevoir de courriel sur ${kind}\u202f:`,
  page: {
    title: "Ne plus recevoir ces courriels",
    asks: (kinds) => `Vous ne recevrez plus de courriel sur ${kinds}. Tout reste dans l’atelier.`,
    button: "Ne plus recevoir ces courriels",
    done: (kinds) => `C’est fait\u202f: plus aucun courriel sur ${kinds}.`,
    still: "Vous pouvez en recevoir de nouveau\u202f: choisissez-le dans votre compte."
  }
}

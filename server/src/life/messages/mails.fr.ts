import type { TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { AwaitedCode, RecoMails } from "./mails.ts"

const ROLES: Record<TeamRole, string> = {
  coordinator: "vous coordonnez cette reco",
  author: "vous écrivez cette reco avec l’équipe",
  reviewer: "vous relisez cette reco",
  reader: "vous pouvez lire cette reco"
}

const AWAITED: Record<AwaitedCode, { subject: (title: string) => string; text: string }> = {
  writing: {
    subject: (title) => `À reprendre\u202f: ${title}`,
    text: "Le texte est de nouveau ouvert à l’écriture."
  },
  readings: {
    subject: (title) => `Votre lecture est attendue\u202f: ${title}`,
    text: "Une version est figée. Lisez-la, puis dites si vous l’approuvez ou si vous demandez des changements, et pourquoi."
  },
  changes: {
    subject: (title) => `Des changements sont demandés\u202f: ${title}`,
    text: "Une lecture demande des changements. Vous pouvez lire ses raisons, puis rendre le texte à l’écriture."
  },
  deliberation: {
    subject: (title) => `Les deux collèges approuvent\u202f: ${title}`,
    text: "La lecture est finie. Vous pouvez passer à la délibération."
  },
  signatures: {
    subject: (title) => `Votre signature est attendue\u202f: ${title}`,
    text: "La version est prête à être signée par un membre de chaque collège. Relisez-la, puis signez si elle vous convient."
  },
  publication: {
    subject: (title) => `Prête à publier\u202f: ${title}`,
    text: "Les deux collèges ont signé cette version. Vous pouvez la publier."
  }
}

export const recoMailsFr: RecoMails = {
  joined: (title, role, link) => ({
    subject: `Vous rejoignez l’équipe\u202f: ${title}`,
    text: `Bonjour,

Vous rejoignez l’équipe de «\u202f${title}\u202f»\u202f: ${ROLES[role]}.

${link}

Recos de la Coop`
  }),
  awaited: (title, code, note, link) => ({
    subject: AWAITED[code].subject(title),
    text: `Bonjour,

«\u202f${title}\u202f»

${AWAITED[code].text}
${note === "" ? "" : `\nLe mot qui accompagne cette étape\u202f:\n${note}\n`}
${link}

Recos de la Coop`
  })
}

import type { TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { AwaitedCode, RecoMails } from "./mails.ts"

const ROLES: Record<TeamRole, string> = {
  coordinator: "you coordinate this reco",
  author: "you write this reco with the team",
  reviewer: "you review this reco",
  reader: "you may read this reco"
}

const AWAITED: Record<AwaitedCode, { subject: (title: string) => string; text: string }> = {
  writing: {
    subject: (title) => `Back to writing: ${title}`,
    text: "The text is open for writing again."
  },
  readings: {
    subject: (title) => `Your reading is awaited: ${title}`,
    text: "A version is frozen. Read it, then say whether you approve it or ask for changes, and why."
  },
  changes: {
    subject: (title) => `Changes are asked for: ${title}`,
    text: "A reading asks for changes. You can read its reasons, then give the text back to its writers."
  },
  deliberation: {
    subject: (title) => `Both colleges approve: ${title}`,
    text: "The reading is over. You can go on to the deliberation."
  },
  signatures: {
    subject: (title) => `Your signature is awaited: ${title}`,
    text: "The version is ready to be signed by one member of each college. Read it again, then sign it if it suits you."
  },
  publication: {
    subject: (title) => `Ready to publish: ${title}`,
    text: "Both colleges have signed this version. You can publish it."
  }
}

export const recoMailsEn: RecoMails = {
  joined: (title, role, link) => ({
    subject: `You join the team: ${title}`,
    text: `Hello,

You join the team of “${title}”: ${ROLES[role]}.

${link}

Recos de la Coop`
  }),
  awaited: (title, code, note, link) => ({
    subject: AWAITED[code].subject(title),
    text: `Hello,

“${title}”

${AWAITED[code].text}
${note === "" ? "" : `\nThe note that goes with this step:\n${note}\n`}
${link}

Recos de la Coop`
  })
}

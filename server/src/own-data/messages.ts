import type { Speech } from "../messages/speech.ts"
import type { Purpose } from "./kept-of-members.ts"

interface OwnDataMessages {
  fileName: string
  readMeName: string
  textsFolder: string
  files: Record<Purpose, string>
  readMe(of: { name: string; at: Date; textsLeft: number }): string
}

const day = (at: Date, speech: Speech) =>
  new Intl.DateTimeFormat(speech, { dateStyle: "long", timeZone: "Europe/Paris" }).format(at)

/** What a member’s own copy says of itself, and how its files are named. */
export const ownDataMessages: Record<Speech, OwnDataMessages> = {
  fr: {
    fileName: "mes-donnees",
    readMeName: "LISEZ-MOI.txt",
    textsFolder: "textes",
    files: {
      membership: "compte",
      access: "connexions",
      mail: "courriels",
      invitations: "invitations",
      writing: "ecriture",
      deciding: "decisions",
      record: "journal"
    },
    readMe: ({ name, at, textsLeft }) => `Tout ce que l’atelier garde de vous, ${name}, le ${day(at, "fr")}.

compte.json       votre nom, votre adresse, votre collège, vos équipes
connexions.json   vos appareils, vos sessions, vos clés d’accès (sans les secrets)
courriels.json    les courriels qui vous ont été adressés (sans leur texte, effacé une fois parti)
invitations.json  celles que vous avez reçues ou envoyées
ecriture.json     où et quand vous avez écrit, importé, proposé, figé
decisions.json    vos lectures, signatures, évaluations, notes, jugements, liens d’intérêts
journal.json      ce que le journal dit que vous avez fait
textes/           les textes où vous avez écrit, tels qu’ils sont aujourd’hui

Les textes sont écrits à plusieurs\u202f: l’atelier ne garde pas qui a écrit chaque mot.
${textsLeft === 0 ? "" : `Textes qui manquent ici, parce que vous ne pouvez plus les lire, qu’ils sont illisibles ou trop nombreux\u202f: ${textsLeft}.\n`}Les témoignages que vous avez recueillis n’y sont pas\u202f: ce sont les mots d’autres personnes.
Vos mots de passe, codes et clés n’y sont pas non plus.
Les versions figées et publiées gardent votre nom tel que vous les avez signées.
`
  },
  en: {
    fileName: "my-data",
    readMeName: "README.txt",
    textsFolder: "texts",
    files: {
      membership: "account",
      access: "sign-ins",
      mail: "mails",
      invitations: "invitations",
      writing: "writing",
      deciding: "decisions",
      record: "journal"
    },
    readMe: ({ name, at, textsLeft }) => `All that the workspace keeps of you, ${name}, on ${day(at, "en")}.

account.json      your name, your address, your college, your teams
sign-ins.json     your devices, sessions and passkeys (without the secrets)
mails.json        mails addressed to you (without their text, erased once sent)
invitations.json  those you received or sent
writing.json      where and when you wrote, imported, proposed, froze
decisions.json    your readings, signatures, gradings, ratings, judgements, interests
journal.json      what the journal says that you did
texts/            the texts you wrote in, as they are today

Texts are written by several people: the workspace does not keep who wrote each word.
${textsLeft === 0 ? "" : `Texts missing here, because you may no longer read them, they cannot be read, or there are too many: ${textsLeft}.\n`}Testimonies that you collected are not here: they are the words of other people.
Neither are your passwords, codes and keys.
Frozen and published versions keep your name as you signed them.
`
  }
}

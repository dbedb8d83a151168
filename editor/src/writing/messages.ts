import type { CloseReason } from "@recos/schemas/collaboration/room-protocol"
import type { Refusal } from "@recos/schemas/people/permissions"
import { REFUSAL_LABELS } from "@recos/schemas/people/refusal-labels"
import { defineMessages } from "../messages/catalogue.ts"
import type { PanelName } from "./writing-panel.tsx"

/** After these the page comes back by itself: there is nothing to tell. */
type ComesBack = "restart" | "busy" | "silent" | "slowReader"

/** After this the person signs in again over the page, and goes on. */
type SignsIn = "signedOut"

export const writingMessages = defineMessages({
  fr: {
    back: (title: string) => `Retour à la reco ${title}`,
    untitled: "Reco sans titre",
    write: "Écrire",
    read: "Lire le texte",
    opening: "Ouverture du texte…",
    reading: "Texte gardé lors du dernier enregistrement.",
    writeSoon: "Vous pourrez écrire dans un instant.",
    openedWithout: (when: string) =>
      `Cette page est ouverte sans réseau, telle que cet appareil l’a gardée le ${when}. Le titre, l’étape et vos droits ont pu changer depuis. Images, sources et chiffres reviendront avec le réseau.`,
    noPerson: "N’écrivez jamais d’information permettant de reconnaître une personne soignée.",
    languages: "Langue du texte",
    state: {
      connecting: "Connexion…",
      saved: "Enregistré",
      aside: "Enregistré, sauf des mots mis de côté",
      saving: "Enregistrement…",
      offline: "Hors ligne",
      offlineKeeping: "Hors ligne, copie sur cet appareil…",
      offlineKept: "Hors ligne, gardé sur cet appareil",
      offlineKeptDetail: "Vous pouvez continuer à écrire. Votre texte sera envoyé dès le retour du réseau.",
      offlineIdleDetail: "Tout ce que vous avez écrit est enregistré. Vous pouvez continuer à écrire.",
      offlineNotKept: "Hors ligne, pas encore enregistré",
      offlineNotKeptDetail:
        "Ce navigateur ne garde pas de copie. Laissez cette page ouverte jusqu’au retour du réseau.",
      readOnly: "Lecture seule",
      refused: "Refusé",
      signedOut: "Session terminée",
      signedOutIdle: "Tout ce que vous avez écrit est enregistré. Connectez-vous pour continuer.",
      signedOutKept:
        "Vous pouvez continuer à écrire\u202f: votre texte reste sur cet appareil, et part dès que vous êtes de nouveau connecté.",
      signedOutNotKept:
        "Ce navigateur ne garde pas de copie. Laissez cette page ouverte, et connectez-vous pour que votre texte parte.",
      kept: "Vos derniers changements restent sur cet appareil."
    },
    readOnlyReasons: {
      ...REFUSAL_LABELS.fr,
      "team-role": "Votre rôle dans l’équipe permet de lire, pas d’écrire.",
      status: "La reco n’est plus un brouillon\u202f: son texte ne change plus à cette étape."
    } satisfies Record<Refusal, string>,
    readOnlyOther: "Vous ne pouvez pas écrire dans ce texte.",
    refusals: {
      malformed: "Le serveur n’a pas compris cette page. Rechargez-la.",
      noRight:
        "Vous n’avez plus accès à ce texte. Demandez à la coordination de la reco\u202f: la page se rouvre dès que l’accès vous est rendu.",
      unknownDocument: "Ce texte n’existe plus.",
      outdatedEditor: "L’atelier a été mis à jour. Rechargez la page pour continuer à écrire.",
      otherGeneration: "Le texte entier a été remplacé, par exemple par une version restaurée. Rechargez la page.",
      tooLarge: "Ce changement rend le texte trop long. Retirez ce que vous venez de coller, puis rechargez la page.",
      brokenText: "Ce texte ne peut pas être lu. Rechargez la page\u202f: elle dit comment y revenir.",
      unreadable:
        "Ce changement n’est pas gardé\u202f: il ne convient pas au texte d’une reco, ou se présente comme écrit par une autre personne. Rechargez la page.",
      tooMany: "Trop de pages sont ouvertes sur ce texte. Fermez-en, puis réessayez.",
      dropped:
        "Votre dernier changement n’a pas été gardé, car vous ne pouvez plus écrire ici. Il reste sur cette page, et sera gardé si l’accès vous est rendu.",
      other: "Le serveur a fermé ce texte. Rechargez la page."
    } satisfies Record<Exclude<CloseReason, ComesBack | SignsIn> | "dropped" | "other", string>,
    reload: "Recharger la page",
    comeBack: "Vérifier de nouveau",
    signIn: "Se connecter ici",
    takeText: "Télécharger mon texte",
    textFile: "mon-texte.md",
    presence: "Sur cette page",
    alone: "Personne d’autre pour l’instant",
    me: "vous",
    readsOnly: "en lecture",
    goToPerson: "Aller là où cette personne écrit",
    whereWrites: (name: string) => `Là où ${name} écrit`,
    notInText: "pas dans le texte pour l’instant",
    panels: {
      outline: "Plan",
      references: "Sources",
      clarity: "Clarté",
      problems: "Ce qui manque",
      remarks: "Remarques"
    } satisfies Record<PanelName, string>,
    usual: "Gestes usuels",
    find: "Chercher",
    propose: "Proposer",
    findKeys: "Ctrl F",
    history: "Historique",
    help: "Raccourcis"
  },
  en: {
    back: (title: string) => `Back to the reco ${title}`,
    untitled: "Untitled reco",
    write: "Write",
    read: "Read the text",
    opening: "Opening the text…",
    reading: "Text as last saved.",
    writeSoon: "You can write in a moment.",
    openedWithout: (when: string) =>
      `This page was opened without a network, as this device kept it on ${when}. The title, the step and your rights may have changed since. Pictures, sources and figures will be back with the network.`,
    noPerson: "Never write anything that lets a cared-for person be recognised.",
    languages: "Language of the text",
    state: {
      connecting: "Connecting…",
      saved: "Saved",
      aside: "Saved, except words set aside",
      saving: "Saving…",
      offline: "Offline",
      offlineKeeping: "Offline, copying to this device…",
      offlineKept: "Offline, kept on this device",
      offlineKeptDetail: "You can go on writing. Your text will be sent as soon as the network is back.",
      offlineIdleDetail: "All you wrote is saved. You can go on writing.",
      offlineNotKept: "Offline, not saved yet",
      offlineNotKeptDetail: "This browser keeps no copy. Leave this page open until the network is back.",
      readOnly: "Read only",
      refused: "Refused",
      signedOut: "Session over",
      signedOutIdle: "All you wrote is saved. Sign in to go on.",
      signedOutKept: "You can go on writing: your text stays on this device, and is sent once you are signed in again.",
      signedOutNotKept: "This browser keeps no copy. Leave this page open, and sign in for your text to be sent.",
      kept: "Your last changes stay on this device."
    },
    readOnlyReasons: {
      ...REFUSAL_LABELS.en,
      "team-role": "Your role in the team lets you read, not write.",
      status: "The reco is no longer a draft: its text does not change at this step."
    },
    readOnlyOther: "You cannot write in this text.",
    refusals: {
      malformed: "The server did not understand this page. Reload it.",
      noRight:
        "You no longer have access to this text. Ask the coordination of the reco: the page opens again as soon as you are given access.",
      unknownDocument: "This text no longer exists.",
      outdatedEditor: "The workspace was updated. Reload the page to go on writing.",
      otherGeneration: "The whole text was replaced, for instance by a restored version. Reload the page.",
      tooLarge: "This change makes the text too long. Remove what you just pasted, then reload the page.",
      brokenText: "This text cannot be read. Reload the page: it says how to go back.",
      unreadable:
        "This change is not kept: it does not fit the text of a reco, or says that somebody else wrote it. Reload the page.",
      tooMany: "Too many pages are open on this text. Close some, then try again.",
      dropped:
        "Your last change was not kept, for you can no longer write here. It stays on this page, and will be kept if you are given access again.",
      other: "The server closed this text. Reload the page."
    },
    reload: "Reload the page",
    comeBack: "Check again",
    signIn: "Sign in here",
    takeText: "Download my text",
    textFile: "my-text.md",
    presence: "On this page",
    alone: "Nobody else for now",
    me: "you",
    readsOnly: "reading",
    goToPerson: "Go to where this person writes",
    whereWrites: (name: string) => `Where ${name} writes`,
    notInText: "not in the text for now",
    panels: {
      outline: "Outline",
      references: "Sources",
      clarity: "Clarity",
      problems: "What is missing",
      remarks: "Remarks"
    },
    usual: "Usual gestures",
    find: "Find",
    propose: "Propose",
    findKeys: "Ctrl F",
    history: "History",
    help: "Shortcuts"
  }
})

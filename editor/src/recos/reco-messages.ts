import type { TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { defineMessages } from "../messages/catalogue.ts"

export const recoMessages = defineMessages({
  fr: {
    follow: "Suivre cette reco",
    unfollow: "Ne plus suivre cette reco",
    followHelp:
      "Ses étapes et ses nouvelles remarques vous seront dites dans «\u202fCe qui m’attend\u202f», et par courriel.",
    followed:
      "Vous suivez cette reco\u202f: ses étapes et ses nouvelles remarques vous sont dites dans «\u202fCe qui m’attend\u202f», et par courriel.",
    followPaces: "Quand on vous écrit",
    teamByCollege: "L’équipe",
    nobody: "Personne pour l’instant.",
    manageTeam: "Composer l’équipe",
    version: (number: string) => `Version ${number}`,
    publishedOn: (number: string, when: string) => `La version ${number} est publique depuis le ${when}.`,
    seePublic: "Voir la page publique",
    history: "Historique du texte",
    latest: (number: string, when: string) => `Dernière version figée\u202f: ${number}, le ${when}.`,
    withdrawn: "Cette reco est retirée",
    withdrawalAsked: "Retrait demandé, pas encore en ligne",
    stillGuides:
      "La page publique guide encore des soins, comme si la reco n’était pas retirée. La raison qui y sera dite\u202f:",
    export: {
      pdf: "Enregistrer le texte pour l’imprimer (PDF)",
      docx: "Enregistrer le texte pour Word",
      md: "Enregistrer le texte en Markdown"
    },
    themes: "Thèmes",
    themesHint: "Au moins un. Le site public classe les recos par thème.",
    audiences: "Pour qui",
    professions: "Professions et personnes concernées",
    professionsHint: "Une par ligne, dans vos mots. Douze au plus.",
    slug: "Adresse publique",
    slugHint: "Des lettres sans accent, des chiffres et des tirets. Elle ne change plus après la première publication.",
    save: "Enregistrer ces réglages",
    saved: "Les réglages sont enregistrés.",
    unsaved: "Des changements ne sont pas encore enregistrés.",
    undo: "Revenir à ce qui est enregistré",
    clash:
      "Une autre personne vient de changer aussi ce que vous aviez changé ici. Ce que vous avez mis est gardé. Relisez, puis enregistrez.",
    settingsMoved:
      "Une autre personne a changé ces réglages. Ce que vous n’aviez pas changé montre maintenant les siens.",
    settingsClosed: "Les réglages se changent pendant l’écriture, par la coordination de la reco.",
    role: (name: string) => `Rôle\u202f: ${name}`,
    removeFromTeam: (name: string) => `Retirer ${name} de l’équipe`,
    remove: "Retirer",
    removeTitle: (name: string) => `Retirer ${name} de l’équipe\u202f?`,
    removeLost:
      "Cette personne ne pourra plus ouvrir la reco. Ce qu’elle a écrit, lu et signé est gardé. Vous pourrez la faire revenir.",
    cancel: "Annuler",
    add: "Ajouter à l’équipe",
    addMember: "Membre",
    addRole: "Rôle",
    choose: "Choisir un membre",
    teamClosed: "L’équipe est composée par la coordination de la reco.",
    teamLead: "Chaque reco a besoin des deux collèges\u202f: une lecture et une signature de chacun.",
    roleMeaning: {
      coordinator: "Écrit, compose l’équipe, fait passer les étapes.",
      author: "Écrit, et peut lire et signer si le dernier changement n’est pas le sien.",
      reviewer: "Lit les versions figées, les approuve ou demande des changements, signe.",
      reader: "Lit seulement."
    } satisfies Record<TeamRole, string> satisfies Record<TeamRole, string>
  },
  en: {
    follow: "Follow this reco",
    unfollow: "Follow this reco no more",
    followHelp: "Its steps and new remarks will be told in “Waiting for me”, and by mail.",
    followed: "You follow this reco: its steps and new remarks are told in “Waiting for me”, and by mail.",
    followPaces: "When one is written to",
    teamByCollege: "The team",
    nobody: "Nobody yet.",
    manageTeam: "Make up the team",
    version: (number: string) => `Version ${number}`,
    publishedOn: (number: string, when: string) => `Version ${number} has been public since ${when}.`,
    seePublic: "See the public page",
    history: "History of the text",
    latest: (number: string, when: string) => `Latest frozen version: ${number}, on ${when}.`,
    withdrawn: "This reco is withdrawn",
    withdrawalAsked: "Withdrawal asked for, not online yet",
    stillGuides: "The public page still guides care, as if the reco were not withdrawn. The reason that it will give:",
    export: { pdf: "Save the text to print it (PDF)", docx: "Save the text for Word", md: "Save the text as Markdown" },
    themes: "Themes",
    themesHint: "At least one. The public site files recos by theme.",
    audiences: "For whom",
    professions: "Professions and people concerned",
    professionsHint: "One per line, in your own words. Twelve at most.",
    slug: "Public address",
    slugHint: "Letters without accents, digits and hyphens. It no longer changes after the first publication.",
    save: "Save these settings",
    saved: "The settings are saved.",
    unsaved: "Some changes are not saved yet.",
    undo: "Go back to what is saved",
    clash: "Somebody else has just changed what you changed here, too. What you put is kept. Read again, then save.",
    settingsMoved: "Somebody else has changed these settings. What you had not changed now shows theirs.",
    settingsClosed: "Settings change while the reco is written, by its coordinators.",
    role: (name: string) => `Role: ${name}`,
    removeFromTeam: (name: string) => `Remove ${name} from the team`,
    remove: "Remove",
    removeTitle: (name: string) => `Remove ${name} from the team?`,
    removeLost:
      "This person will no longer be able to open the reco. What they wrote, read and signed is kept. You can bring them back.",
    cancel: "Cancel",
    add: "Add to the team",
    addMember: "Member",
    addRole: "Role",
    choose: "Choose a member",
    teamClosed: "The team is made up by the coordinators of the reco.",
    teamLead: "Each reco needs both colleges: a reading and a signature from each.",
    roleMeaning: {
      coordinator: "Writes, makes up the team, takes the steps.",
      author: "Writes, and may read and sign when the last change is not theirs.",
      reviewer: "Reads frozen versions, approves them or asks for changes, signs.",
      reader: "Only reads."
    }
  }
})

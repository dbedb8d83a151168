import { defineMessages } from "../messages/catalogue.ts"

export const peopleMessages = defineMessages({
  fr: {
    title: "Membres",
    lead: "Les deux collèges écrivent, lisent et décident à égalité.",
    nobody: "Personne pour l’instant.",
    you: "vous",
    inactive: "N’est plus membre",
    change: "Modifier",
    changeOf: (name: string) => `Modifier ${name}`,
    role: "Rôle dans la coopérative",
    college: "Collège",
    collegeHint: "Changer de collège ne change rien aux lectures et signatures déjà données.",
    save: "Enregistrer",
    end: "Mettre fin à la participation",
    endLost:
      "Cette personne sera déconnectée partout et ne pourra plus entrer. Ce qu’elle a écrit, lu et signé est gardé. Vous pourrez la faire revenir.",
    reopen: "Faire revenir",
    invite: "Inviter une personne",
    inviteLead: "Elle recevra un lien par courriel, valable sept jours. Elle choisira son nom et son mot de passe.",
    email: "Adresse de courriel",
    send: "Envoyer l’invitation",
    sent: (email: string) => `L’invitation est partie vers ${email}.`,
    pending: "Invitations en attente",
    expires: (when: string) => `Valable jusqu’au ${when}`,
    expired: (when: string) => `A expiré le ${when}`,
    takeBack: "Reprendre l’invitation",
    takeBackOf: (email: string) => `Reprendre l’invitation de ${email}`
  },
  en: {
    title: "Members",
    lead: "Both colleges write, read and decide as equals.",
    nobody: "Nobody yet.",
    you: "you",
    inactive: "No longer a member",
    change: "Change",
    changeOf: (name: string) => `Change ${name}`,
    role: "Role in the cooperative",
    college: "College",
    collegeHint: "Changing college changes nothing to readings and signatures already given.",
    save: "Save",
    end: "End the membership",
    endLost:
      "This person will be signed out everywhere and will no longer be able to enter. What they wrote, read and signed is kept. You can bring them back.",
    reopen: "Bring back",
    invite: "Invite a person",
    inviteLead: "They will get a link by email, valid for seven days. They will choose their name and password.",
    email: "Email address",
    send: "Send the invitation",
    sent: (email: string) => `The invitation is on its way to ${email}.`,
    pending: "Pending invitations",
    expires: (when: string) => `Valid until ${when}`,
    expired: (when: string) => `Expired on ${when}`,
    takeBack: "Take the invitation back",
    takeBackOf: (email: string) => `Take back the invitation of ${email}`
  }
})

import type { Mails } from "./mails.ts"

export const mailsFr: Mails = {
  signIn: (name, link) => ({
    subject: "Votre lien de connexion",
    text: `Bonjour ${name},

Voici votre lien pour entrer dans l’atelier des recos\u202f:

${link}

Il sert une seule fois, pendant quinze minutes. Si vous n’avez rien demandé, vous pouvez oublier ce message\u202f: personne n’est entré.

Recos de la Coop`
  }),
  reset: (name, link) => ({
    subject: "Choisir un nouveau mot de passe",
    text: `Bonjour ${name},

Ce lien vous permet de choisir un nouveau mot de passe\u202f:

${link}

Il sert une seule fois, pendant quinze minutes. Si vous n’avez rien demandé, votre mot de passe reste le même.

Recos de la Coop`
  }),
  newDevice: (name, device, day, place) => ({
    subject: "Connexion depuis un nouvel appareil",
    text: `Bonjour ${name},

Le ${day}, on est entré dans l’atelier avec votre compte depuis un appareil qu’il ne connaissait pas${device === "" ? "" : `\u202f: ${device}`}.

Si c’était vous, il n’y a rien à faire. Sinon, fermez cette session, puis changez votre mot de passe\u202f:

${place}

Recos de la Coop`
  }),
  factorSaidLost: (name) => ({
    subject: "Votre second facteur va être enlevé",
    text: `Bonjour ${name},

Une personne qui administre la coopérative a dit que vous aviez perdu votre code ou votre clé d’accès. Il sera enlevé quand une seconde personne qui administre l’aura confirmé.

Si vous ne l’avez pas demandé, prévenez tout de suite une personne qui administre\u202f: elle peut reprendre cette demande.

Recos de la Coop`
  }),
  factorTaken: (name) => ({
    subject: "Votre second facteur est enlevé",
    text: `Bonjour ${name},

Deux personnes qui administrent la coopérative ont confirmé que vous aviez perdu votre code ou votre clé d’accès. Il n’est plus demandé, et vos sessions sont fermées. Entrez par votre mot de passe ou par un lien, puis ajoutez un nouveau code dans «\u202fMon compte\u202f».

Si vous ne l’avez pas demandé, changez votre mot de passe et prévenez une personne qui administre.

Recos de la Coop`
  }),
  factorToConfirm: (name) => ({
    subject: "Un second facteur perdu est à confirmer",
    text: `Bonjour,

Une personne qui administre dit que ${name} a perdu son second facteur. Appelez ou voyez ${name} avant de le confirmer, dans «\u202fMembres\u202f»\u202f: un courriel ne prouve pas qui l’a écrit. Sans réponse, la demande s’efface en sept jours.

Recos de la Coop`
  }),
  newPasskey: (name, passkey, place) => ({
    subject: "Nouvelle clé d’accès sur votre compte",
    text: `Bonjour ${name},

Une clé d’accès vient d’être ajoutée à votre compte\u202f: ${passkey}. Elle fait entrer sans mot de passe.

Si c’était vous, il n’y a rien à faire. Sinon, enlevez-la, fermez les sessions que vous ne connaissez pas, puis changez votre mot de passe\u202f:

${place}

Recos de la Coop`
  }),
  declarationEnds: (name, lastDay, days, place) => ({
    subject: "Votre déclaration de liens d’intérêts est à renouveler",
    text: `Bonjour ${name},

Votre déclaration de liens d’intérêts vaut jusqu’au ${lastDay}${days > 1 ? `\u202f: encore ${days} jours` : ""}. Ensuite, vous ne pourrez plus donner de lecture, évaluer, noter ni signer avant d’en avoir signé une autre. Vous pourrez toujours lire et écrire.

Relisez-la, corrigez ce qui a changé et signez-la de nouveau\u202f:

${place}

Recos de la Coop`
  }),
  invitation: (inviter, link, expires) => ({
    subject: "Invitation à écrire des recos ensemble",
    text: `Bonjour,

${inviter} vous invite à rejoindre la coopérative, où nous écrivons ensemble des recommandations de santé.

Ce lien vous permet de créer votre compte\u202f:

${link}

Il sert une seule fois, jusqu’au ${expires}.

Recos de la Coop`
  }),
  buildFailed: (reason, details) => ({
    subject: "Le site public n’a pas pu être reconstruit",
    text: `Bonjour,

Le site public n’a pas pu être reconstruit, et il ne le sera plus tout seul. Il montre encore ce qu’il montrait avant\u202f: si un consentement ou une reco vient d’être retiré, ce retrait ne s’y voit pas encore.

${reason}
${details === "" ? "" : `\n${details}\n`}
Une fois la cause corrigée, redémarrez le serveur\u202f: il reconstruit le site. La prochaine publication le reconstruit aussi.

Recos de la Coop`
  })
}

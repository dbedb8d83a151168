import type { Mails } from "./mails.ts"

export const mailsEn: Mails = {
  signIn: (name, link) => ({
    subject: "Your sign-in link",
    text: `Hello ${name},

Here is your link to enter the workspace:

${link}

It works once, for fifteen minutes. If you did not ask for it, you can forget this message: nobody came in.

Recos de la Coop`
  }),
  reset: (name, link) => ({
    subject: "Choose a new password",
    text: `Hello ${name},

This link lets you choose a new password:

${link}

It works once, for fifteen minutes. If you did not ask for it, your password stays the same.

Recos de la Coop`
  }),
  newDevice: (name, device, day, place) => ({
    subject: "Sign-in from a new device",
    text: `Hello ${name},

On ${day}, somebody entered the workspace with your account from a device that it did not know${device === "" ? "" : `: ${device}`}.

If it was you, there is nothing to do. If not, end this session, then change your password:

${place}

Recos de la Coop`
  }),
  factorSaidLost: (name) => ({
    subject: "Your second factor is about to be taken away",
    text: `Hello ${name},

An administrator of the cooperative has said that you lost your code or your passkey. It will be taken away once a second administrator has confirmed it.

If you did not ask for this, tell an administrator at once: they can take the request back.

Recos de la Coop`
  }),
  factorTaken: (name) => ({
    subject: "Your second factor is taken away",
    text: `Hello ${name},

Two administrators of the cooperative have confirmed that you lost your code or your passkey. It is no longer asked for, and your sessions are ended. Enter by your password or by a link, then add a new code in “My account”.

If you did not ask for this, change your password and tell an administrator.

Recos de la Coop`
  }),
  factorToConfirm: (name) => ({
    subject: "A lost second factor is to be confirmed",
    text: `Hello,

An administrator says that ${name} has lost their second factor. Call or meet ${name} before you confirm it, in “Members”: a mail does not prove who wrote it. Without an answer the request goes in seven days.

Recos de la Coop`
  }),
  newPasskey: (name, passkey, place) => ({
    subject: "New passkey on your account",
    text: `Hello ${name},

A passkey has just been added to your account: ${passkey}. It lets in without a password.

If it was you, there is nothing to do. If not, remove it, end the sessions that you do not know, then change your password:

${place}

Recos de la Coop`
  }),
  declarationEnds: (name, lastDay, days, place) => ({
    subject: "Your declaration of interests is to be renewed",
    text: `Hello ${name},

Your declaration of interests is valid to ${lastDay}${days > 1 ? `: ${days} days are left` : ""}. After that you cannot give a reading, grade, rate or sign before you have signed another. You can still read and write.

Read it again, correct what has changed, and sign it anew:

${place}

Recos de la Coop`
  }),
  invitation: (inviter, link, expires) => ({
    subject: "Invitation to write recos together",
    text: `Hello,

${inviter} invites you to join the cooperative, where we write health recommendations together.

This link lets you create your account:

${link}

It works once, until ${expires}.

Recos de la Coop`
  }),
  buildFailed: (reason, details) => ({
    subject: "The public site could not be built anew",
    text: `Hello,

The public site could not be built anew, and it will not try again by itself. It still shows what it showed before: if a consent or a reco has just been withdrawn, that does not show there yet.

${reason}
${details === "" ? "" : `\n${details}\n`}
Once the cause is mended, restart the server: it builds the site anew. So does the next publication.

Recos de la Coop`
  })
}

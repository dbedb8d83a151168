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
  newPasskey: (name, passkey, place) => ({
    subject: "New passkey on your account",
    text: `Hello ${name},

A passkey has just been added to your account: ${passkey}. It lets in without a password.

If it was you, there is nothing to do. If not, remove it, end the sessions that you do not know, then change your password:

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

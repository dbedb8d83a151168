import "./accounts.css"
import { usePages } from "../api/use-pages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Pages } from "../ui/pages.tsx"
import { type KeptMail, readMailbox } from "./api.ts"
import { linkPieces } from "./link-pieces.ts"
import { accountMessages } from "./messages.ts"

/** The mails that a demonstration keeps instead of sending. */
export function MailboxPage() {
  const words = useMessages(accountMessages)
  const mails = usePages("mailbox", readMailbox)
  return (
    <>
      <PageHeading title={words.mailboxTitle} />
      <p class="lead">{words.mailboxLead}</p>
      <Pages of={mails}>
        {(kept) =>
          kept.length === 0 ? (
            <EmptyState title={words.mailboxEmpty}>
              <p>{words.mailboxEmptyHelp}</p>
            </EmptyState>
          ) : (
            <ul class="rows">
              {kept.map((mail) => (
                <li key={mail.id}>
                  <Mail mail={mail} />
                </li>
              ))}
            </ul>
          )
        }
      </Pages>
    </>
  )
}

function Mail({ mail }: { mail: KeptMail }) {
  const words = useMessages(accountMessages)
  return (
    <article>
      <h2 class="mail-subject">{mail.subject}</h2>
      <p class="meta">{words.mailTo(mail.to, formatMoment(mail.at))}</p>
      <p class="mail-text">
        {linkPieces(mail.text).map((piece) =>
          piece.href ? (
            <a key={piece.at} href={piece.href}>
              {piece.text}
            </a>
          ) : (
            piece.text
          )
        )}
      </p>
    </article>
  )
}

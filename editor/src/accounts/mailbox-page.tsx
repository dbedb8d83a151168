import "./accounts.css"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { Answer } from "../ui/answer.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { type KeptMail, readMailbox } from "./api.ts"
import { linkPieces } from "./link-pieces.ts"
import { accountMessages } from "./messages.ts"

/** The mails that a demonstration keeps instead of sending. */
export function MailboxPage() {
  const words = useMessages(accountMessages)
  const mails = useAnswer("mailbox", readMailbox)
  return (
    <>
      <PageHeading title={words.mailboxTitle} />
      <p class="lead">{words.mailboxLead}</p>
      <Answer of={mails}>
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
      </Answer>
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

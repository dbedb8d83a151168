import type { College, MemberRole } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS, MEMBER_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { usePages } from "../api/use-pages.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { choicesOf } from "../messages/labels.ts"
import { Button } from "../ui/button.tsx"
import { CollegeChip } from "../ui/chip.tsx"
import { OneChoice } from "../ui/choices.tsx"
import { Select, TextField } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { Pages } from "../ui/pages.tsx"
import { type Invitation, type Invited, invite, listInvitations, revokeInvitation } from "./api.ts"
import { peopleMessages } from "./messages.ts"

/** Invitations: the form, and those that nobody has accepted yet. */
export function Invitations() {
  const words = useMessages(peopleMessages)
  const invitations = usePages("invitations", listInvitations)
  return (
    <section class="invitations">
      <h2>{words.invite}</h2>
      <p class="quiet">{words.inviteLead}</p>
      <InvitationForm onSent={invitations.reload} />
      <Pages of={invitations}>
        {(pending) =>
          pending.length > 0 && (
            <>
              <h3>{words.pending}</h3>
              <ul class="rows">
                {pending.map((invitation) => (
                  <PendingInvitation key={invitation.id} invitation={invitation} onChange={invitations.reload} />
                ))}
              </ul>
            </>
          )
        }
      </Pages>
    </section>
  )
}

function InvitationForm({ onSent }: { onSent: () => void }) {
  const words = useMessages(peopleMessages)
  const [email, setEmail] = useState("")
  const [college, setCollege] = useState<College>("citizen")
  const [role, setRole] = useState<MemberRole>("member")
  const [invited, setInvited] = useState<{ email: string; by: Invited }>()
  const { pending, failure, submit } = useSubmit()
  const send = () =>
    submit(async () => {
      setInvited(undefined)
      setInvited({ email, by: await invite(email, college, role) })
      setEmail("")
      onSent()
    })
  return (
    <Form onSend={send}>
      <TextField
        kind="email"
        label={words.email}
        value={email}
        onText={setEmail}
        error={failure?.field("email")}
        autocomplete="off"
        required
      />
      <OneChoice legend={words.college} choices={choicesOf(COLLEGE_LABELS)} chosen={college} onChoice={setCollege} />
      <Select label={words.role} value={role} onChoice={setRole} choices={choicesOf(MEMBER_ROLE_LABELS)} />
      <FailureNotice failure={failure} />
      {invited && <InvitedNotice email={invited.email} by={invited.by} />}
      <FormEnd pending={pending} send={words.send} />
    </Form>
  )
}

/** Says whether the invitation left; where it did not, its link is to be handed over, and is shown this once. */
function InvitedNotice({ email, by }: { email: string; by: Invited }) {
  const words = useMessages(peopleMessages)
  const [copied, setCopied] = useState<boolean>()
  if (by.sent) return <Notice kind="done">{words.sent(email)}</Notice>
  const copy = () =>
    navigator.clipboard.writeText(by.link).then(
      () => setCopied(true),
      () => setCopied(false)
    )
  return (
    <Notice title={words.notSent(email)}>
      <p>{words.handOver}</p>
      <p>
        <code class="invitation-link">{by.link}</code>
      </p>
      <Button onClick={copy}>{words.copyLink}</Button>
      {copied !== undefined && <p>{copied ? words.copied : words.notCopied}</p>}
    </Notice>
  )
}

function PendingInvitation({ invitation, onChange }: { invitation: Invitation; onChange: () => void }) {
  const words = useMessages(peopleMessages)
  const { pending, failure, submit } = useSubmit()
  const takeBack = () =>
    submit(async () => {
      await revokeInvitation(invitation.id)
      onChange()
    })
  const day = formatDay(invitation.expiresAt)
  return (
    <li class="seat">
      <div>
        <strong>{invitation.email}</strong> <CollegeChip college={invitation.college} />
        <p class="meta">{invitation.expired ? words.expired(day) : words.expires(day)}</p>
        <FailureNotice failure={failure} />
      </div>
      <Button kind="quiet" pending={pending} onClick={takeBack} aria-label={words.takeBackOf(invitation.email)}>
        {words.takeBack}
      </Button>
    </li>
  )
}

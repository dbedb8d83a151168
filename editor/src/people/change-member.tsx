import type { Member } from "@recos/schemas/people/member"
import { COLLEGE_LABELS, MEMBER_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { choicesOf } from "../messages/labels.ts"
import { Button } from "../ui/button.tsx"
import { OneChoice } from "../ui/choices.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { Select } from "../ui/field.tsx"
import { Form, FormEnd } from "../ui/form.tsx"
import { changeMember, forgetMember, loseFactor, type MemberChange } from "./api.ts"
import { factorMessages } from "./factor-messages.ts"
import { peopleMessages } from "./messages.ts"

/** What an administrator changes of a member: role, college, membership. */
export function ChangeMember({ member, onChange }: { member: Member; onChange: () => void }) {
  const words = useMessages(peopleMessages)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)} aria-label={words.changeOf(member.name)}>
        {words.change}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={member.name}>
        <ChangeForm
          member={member}
          onChange={() => {
            setOpen(false)
            onChange()
          }}
          onCancel={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}

interface ChangeFormProps {
  member: Member
  onChange: () => void
  onCancel: () => void
}

function ChangeForm({ member, onChange, onCancel }: ChangeFormProps) {
  const words = useMessages(peopleMessages)
  const [role, setRole] = useState(member.role)
  const [college, setCollege] = useState(member.college)
  const { pending, failure, submit } = useSubmit()
  const change = (part: MemberChange) =>
    submit(async () => {
      await changeMember(member.id, part)
      onChange()
    })
  const factor = useMessages(factorMessages)
  const lose = () =>
    submit(async () => {
      await loseFactor(member.id)
      onChange()
    })
  const forget = () =>
    submit(async () => {
      await forgetMember(member.id)
      onChange()
    })
  return (
    <Form onSend={() => change({ role, college })}>
      <Select label={words.role} value={role} onChoice={setRole} choices={choicesOf(MEMBER_ROLE_LABELS)} />
      <OneChoice
        legend={words.college}
        hint={words.collegeHint}
        choices={choicesOf(COLLEGE_LABELS)}
        chosen={college}
        onChoice={setCollege}
      />
      <FormEnd pending={pending} failure={failure} send={words.save} onCancel={onCancel} />
      <hr />
      {member.active ? (
        <>
          <p class="quiet">{factor.lostLead}</p>
          <Button pending={pending} onClick={lose}>
            {factor.lost}
          </Button>
          <p class="quiet">{words.endLost}</p>
          <Button kind="danger" pending={pending} onClick={() => change({ active: false })}>
            {words.end}
          </Button>
        </>
      ) : (
        <>
          <Button pending={pending} onClick={() => change({ active: true })}>
            {words.reopen}
          </Button>
          <p class="quiet">{words.forgetLost}</p>
          <Button kind="danger" pending={pending} onClick={forget}>
            {words.forget}
          </Button>
        </>
      )}
    </Form>
  )
}

import type { MemberCard } from "@recos/schemas/people/member"
import type { TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { TEAM_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useEffect, useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { choicesOf } from "../messages/labels.ts"
import { MemberField } from "../people/member-field.tsx"
import type { TeamMember } from "../reco/api.ts"
import { useReco } from "../reco/reco-context.ts"
import { Button } from "../ui/button.tsx"
import { CollegeChip } from "../ui/chip.tsx"
import { Dialog } from "../ui/dialog.tsx"
import { Select } from "../ui/field.tsx"
import { keepChoices } from "../ui/keep-choices.ts"
import { FailureNotice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { leaveTeam, setTeamRole } from "./api.ts"
import { recoFacesMessages } from "./reco-faces-messages.ts"
import { recoMessages } from "./reco-messages.ts"
import { TeamByCollege } from "./team-by-college.tsx"

/** Who is with a reco, and in which role. */
export function TeamPage() {
  const words = useMessages(recoMessages)
  const faces = useMessages(recoFacesMessages)
  const { reco } = useReco()
  const mayChange = reco.allowed.includes("reco.team")
  return (
    <>
      <PageHeading level={2} title={faces.team} />
      <p class="lead">{words.teamLead}</p>
      {mayChange ? (
        <>
          <ul class="rows">
            {reco.team.map((member) => (
              <Seat key={member.id} member={member} />
            ))}
          </ul>
          <NewSeat />
        </>
      ) : (
        <>
          <TeamByCollege team={reco.team} />
          <p class="quiet">{words.teamClosed}</p>
        </>
      )}
      <dl class="facts role-meanings">
        {choicesOf(TEAM_ROLE_LABELS).map(({ value, label }) => (
          <div key={value}>
            <dt>{label}</dt>
            <dd>{words.roleMeaning[value]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Seat({ member }: { member: TeamMember }) {
  const words = useMessages(recoMessages)
  const { reco, reload } = useReco()
  const [leaving, setLeaving] = useState(false)
  const { pending, failure, submit } = useSubmit()
  useEffect(keepChoices, [])
  const change = (role: TeamRole) =>
    submit(async () => {
      await setTeamRole(reco.id, member.id, role)
      reload()
    })
  const remove = () =>
    submit(async () => {
      await leaveTeam(reco.id, member.id)
      setLeaving(false)
      reload()
    })
  return (
    <li class="seat">
      <div>
        <strong>{member.name}</strong> <CollegeChip college={member.college} />
        {member.background && <p class="meta">{member.background}</p>}
      </div>
      <div class="seat-role">
        <Select
          kept
          label={words.role(member.name)}
          value={member.teamRole}
          onChoice={change}
          choices={choicesOf(TEAM_ROLE_LABELS)}
        />
        <Button kind="quiet" onClick={() => setLeaving(true)} aria-label={words.removeFromTeam(member.name)}>
          {words.remove}
        </Button>
      </div>
      {!leaving && <FailureNotice failure={failure} />}
      <Dialog open={leaving} onClose={() => setLeaving(false)} title={words.removeTitle(member.name)}>
        <p>{words.removeLost}</p>
        <FailureNotice failure={failure} />
        <div class="actions">
          <Button kind="danger" pending={pending} onClick={remove}>
            {words.remove}
          </Button>
          <Button onClick={() => setLeaving(false)}>{words.cancel}</Button>
        </div>
      </Dialog>
    </li>
  )
}

function NewSeat() {
  const words = useMessages(recoMessages)
  return (
    <section>
      <h3>{words.add}</h3>
      <NewSeatForm />
    </section>
  )
}

function NewSeatForm() {
  const words = useMessages(recoMessages)
  const { reco, reload } = useReco()
  const [member, setMember] = useState<MemberCard | null>(null)
  const [role, setRole] = useState<TeamRole>("reviewer")
  const { pending, failure, submit } = useSubmit()
  const add = ({ id }: MemberCard) =>
    submit(async () => {
      await setTeamRole(reco.id, id, role)
      setMember(null)
      reload()
    })
  return (
    <form
      class="seat-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (member) void add(member)
      }}
    >
      <MemberField label={words.addMember} chosen={member} onChoice={setMember} except={reco.team} />
      <Select label={words.addRole} value={role} onChoice={setRole} choices={choicesOf(TEAM_ROLE_LABELS)} />
      <FailureNotice failure={failure} />
      <Button type="submit" kind="main" pending={pending}>
        {words.add}
      </Button>
    </form>
  )
}

import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS, TEAM_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import type { TeamMember } from "../reco/api.ts"
import { recoMessages } from "./reco-messages.ts"

/** In alphabetical order in every language of the workspace: neither college comes first by rank. */
const COLLEGES = Object.keys(COLLEGE_LABELS) as College[]

/** The team of a reco, its two colleges side by side as equals. */
export function TeamByCollege({ team }: { team: TeamMember[] }) {
  const words = useMessages(recoMessages)
  return (
    <div class="colleges">
      {COLLEGES.map((college) => {
        const members = team.filter((member) => member.college === college)
        return (
          <div key={college}>
            <h3 class="college-name">
              <span class="chip" data-college={college}>
                {wordFor(COLLEGE_LABELS[college])}
              </span>
            </h3>
            {members.length === 0 && <p class="quiet">{words.nobody}</p>}
            <ul class="people">
              {members.map((member) => (
                <li key={member.id}>
                  <strong>{member.name}</strong> <span class="meta">{wordFor(TEAM_ROLE_LABELS[member.teamRole])}</span>
                  {member.background && <span class="person-background">{member.background}</span>}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

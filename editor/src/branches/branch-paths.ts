import { paths } from "../paths.ts"

/** The addresses of what is proposed beside a text. */
export const branchPaths = {
  list: (id: string): string => `${paths.reco(id)}/propositions`,
  branch: (id: string, branchId: string): string => `${paths.reco(id)}/propositions/${branchId}`,
  write: (id: string, branchId: string): string => `${paths.write(id)}?proposition=${branchId}`
}

import { startDemonstration } from "./demonstration-house.ts"
const house = await startDemonstration()
console.log(house.url)
setInterval(() => undefined, 1000)

declare module "virtual:house.css"

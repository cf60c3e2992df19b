import {open,picture,settled} from "./harness.mjs"; import test from "node:test";
test("x", async()=>{ const {page,told,requests}=await open(); await picture(page,"t1");
 await page.getByLabel(/skolkurator/).check(); await page.getByRole("button",{name:"Fortsätt"}).click();
 await page.getByLabel(/SSPF/).check(); await settled(page); await page.waitForTimeout(500); await picture(page,"t2");
 const t=Date.now(); await page.getByRole("button",{name:"Fortsätt"}).click(); await page.waitForTimeout(800); await picture(page,"t3");
 console.log(told,requests);
});

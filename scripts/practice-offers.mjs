/*
 * The practice offers' ids, as practice/offers.ts has them. The scripts run on Nodes that cannot read TypeScript; a test in
 * tests/repo sees to it that both agree.
 */

export const fieldServiceId = '6f1d2a54-8c37-4b0e-9a6d-3e52c7d410b8'
export const routePlannerId = 'a93c5e17-42d8-4f6b-b1e0-7d084f2c96ea'
export const claimsDeskId = '2e8b7f40-d16a-4c95-8f23-b5907ac1e3d4'
export const gridAdvisoryId = 'd40e9c8b-7a15-4e72-a5bf-16c38f92d07e'

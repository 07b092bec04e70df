import { ActionLink } from '../shell/link'

export const PlanOverview = ({ published }: { published: boolean }) => (
  <section class="panel">
    <h2>Plan overview</h2>
    <p class="panel__sub">First three plans</p>
    <table class="grid grid--panel">
      <thead>
        <tr>
          <th>Name</th>
          <th>Plan type</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {published && (
          <tr>
            <td>Standard</td>
            <td>Public</td>
            <td>Live</td>
          </tr>
        )}
      </tbody>
    </table>
    <ActionLink>See all plans</ActionLink>
  </section>
)

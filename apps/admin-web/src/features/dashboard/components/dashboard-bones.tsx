import { Card } from '../../../shared/layout/page.tsx';
import { Bone } from '../../../shared/states/bone.tsx';
import css from '../dashboard.module.css';

const FIGURES = ['a', 'b', 'c', 'd'];
const ROWS = ['a', 'b', 'c', 'd', 'e'];

export const DashboardBones = () => (
  <>
    <div className={css.figures}>
      {FIGURES.map((figure) => (
        <div key={figure} className={css.figure}>
          <Bone width={56} />
          <Bone width={120} height={36} />
          <Bone width={96} />
        </div>
      ))}
    </div>
    <div className={css.halves}>
      <Card>
        <div className={css.bones}>
          <Bone width={48} height={24} />
          <Bone height={208} />
          <Bone height={168} />
        </div>
      </Card>
      <Card>
        <div className={css.bones}>
          {ROWS.map((row) => (
            <Bone key={row} height={40} />
          ))}
        </div>
      </Card>
    </div>
  </>
);

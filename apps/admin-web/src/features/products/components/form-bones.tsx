import { Card } from '../../../shared/layout/page.tsx';
import { Bone } from '../../../shared/states/bone.tsx';
import css from '../products.module.css';

export const FormBones = () => (
  <>
    <Card>
      <div className={css.bones}>
        <Bone height={32} />
        <Bone height={32} />
        <Bone height={32} />
        <Bone height={32} />
      </div>
    </Card>
    <Card>
      <Bone width={96} height={96} />
    </Card>
    <Card>
      <Bone height={220} />
    </Card>
  </>
);

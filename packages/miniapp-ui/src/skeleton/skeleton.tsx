import { View } from '@tarojs/components';
import { Bone } from './bone.tsx';
import type { SkeletonProps } from './skeleton.types.ts';

function ListRow() {
  return (
    <View className="lt-skeleton__row">
      <Bone width={88} height={88} radius={8} />
      <View className="lt-skeleton__lines">
        <Bone width="80%" />
        <Bone width="50%" height={12} />
        <Bone width="30%" height={20} />
      </View>
    </View>
  );
}

function GridCard() {
  return (
    <View className="lt-skeleton__card">
      <View className="lt-skeleton__square" />
      <View className="lt-skeleton__lines">
        <Bone width="90%" />
        <Bone width="40%" height={20} />
      </View>
    </View>
  );
}

function FormRow() {
  return (
    <View className="lt-skeleton__row">
      <Bone width={64} />
      <Bone width="60%" />
    </View>
  );
}

const pieces = { list: ListRow, grid: GridCard, form: FormRow };
const usualCount = { list: 5, grid: 4, form: 4, text: 4 };

export function Skeleton({ shape, count }: SkeletonProps) {
  if (shape === 'detail') {
    return (
      <View className="lt-skeleton" aria-label="正在加载">
        <View className="lt-skeleton__square" />
        <View className="lt-skeleton__lines">
          <Bone width="40%" height={28} />
          <Bone width="90%" height={20} />
          <Bone width="60%" />
        </View>
      </View>
    );
  }
  const indexes = Array.from({ length: count ?? usualCount[shape] }, (_, index) => index);
  if (shape === 'text') {
    return (
      <View className="lt-skeleton lt-skeleton__lines" aria-label="正在加载">
        {indexes.map((index) => (
          <Bone key={index} width={index % 3 === 2 ? '60%' : '100%'} />
        ))}
      </View>
    );
  }
  const Piece = pieces[shape];
  return (
    <View className={`lt-skeleton lt-skeleton--${shape}`} aria-label="正在加载">
      {indexes.map((index) => (
        <Piece key={index} />
      ))}
    </View>
  );
}

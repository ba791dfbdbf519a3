import './styles.less';
import './icon/icon-font';

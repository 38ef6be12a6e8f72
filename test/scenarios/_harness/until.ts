export { until } from '../../until';

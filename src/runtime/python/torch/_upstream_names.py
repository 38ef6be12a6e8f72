"""Names that upstream's torch has, as far as learners meet them: what is not here raises a limit of ours, anything else upstream's AttributeError."""

TENSOR_NAMES = frozenset('''
abs_ acos acosh addbmm addcdiv addcmul addmm addmv addr adjoint align_to aminmax angle apply_ argwhere as_strided as_subclass asin asinh atan atan2
atanh baddbmm bernoulli bernoulli_ bincount bitwise_and bitwise_not bitwise_or bitwise_xor broadcast_to cauchy_ cdouble ceil_ cfloat cholesky clip_
conj copysign corrcoef cos_ cosh count_nonzero cov cross cummax cummin cumprod deg2rad dense_dim det diag diag_embed diagflat diagonal diff digamma
dist dsplit erf erfc erfinv exp2 expm1 exponential_ fill_diagonal_ fix fmax fmin fmod frac frexp gather gcd geometric_ geqrf ger grad_dtype heaviside
histc histogram hsplit hypot i0 igamma imag index_add index_copy index_fill index_put index_put_ index_reduce index_select inner int_repr inverse
is_contiguous is_pinned is_sparse is_shared istft kron kthvalue layout lcm ldexp lerp lgamma log1p_ log_normal_ logaddexp logcumsumexp logdet
logical_and logical_or logical_xor logit lu map_ masked_scatter masked_select matrix_exp matrix_power median mode moveaxis movedim msort multinomial
mv mvlgamma nan_to_num nanmean nanmedian nanquantile nansum narrow negative new_empty new_full new_ones new_tensor new_zeros nextafter normal_ numpy_
orgqr ormqr outer pin_memory pinverse polygamma positive put_ q_scale qr quantile rad2deg random_ ravel real record_stream register_hook renorm
repeat_interleave resize_ resize_as_ retain_grad retains_grad roll rot90 scatter scatter_ scatter_add select set_ sgn share_memory_ short sign signbit
sin_ sinc sinh slogdet sparse_dim sparse_mask sparse_resize_ squeeze_ storage storage_offset stft sum_to_size svd swapaxes swapdims symeig take
take_along_dim tan tensor_split tile to_dense to_sparse trace triangular_solve tril triu true_divide trunc type_ unflatten unfold uniform_
unsafe_split unsqueeze_ untyped_storage vdot view_as vsplit xlogy xpu zero_ names names_ rename refine_names
'''.split()) - {'is_contiguous'}

MODULE_NAMES = frozenset('''
AnyType Argument BFloat16Tensor BoolTensor ByteTensor CharTensor ComplexType DoubleTensor FloatTensor HalfTensor IntTensor LongTensor ShortTensor
Stream Tag absolute acos acosh addbmm addcdiv addcmul addmm addmv addr amp angle ao asin asinh atan atan2 atanh atleast_1d atleast_2d atleast_3d
autograd autocast backends baddbmm bartlett_window bernoulli bincount bitwise_and bitwise_not bitwise_or bitwise_xor blackman_window block_diag
broadcast_shapes broadcast_tensors broadcast_to bucketize can_cast cartesian_prod cdist cholesky combinations compile complex complex64 complex128
cond conj corrcoef count_nonzero cov cpu cross cummax cummin cumprod cumulative_trapezoid deg2rad deterministic diag diag_embed diagflat diagonal diff
digamma dist distributed distributions dsplit dstack einsum erf erfc erfinv exp2 expm1 export fft fmax fmin fmod frac frexp from_dlpack frombuffer
func futures fx gather gcd ger get_device_module get_num_threads get_rng_state gradient hamming_window hann_window heaviside histc histogram hsplit
hstack hub hypot i0 index_add index_select inner inverse is_complex is_nonzero is_storage istft jit kaiser_window kron kthvalue lcm ldexp lerp lgamma
library linalg load logaddexp logcumsumexp logdet logical_and logical_or logical_xor logit logspace lstm lu masked masked_select matrix_exp
matrix_power median meshgrid mode moveaxis movedim mps mtia msort multinomial multiprocessing mv mvlgamma nan_to_num nanmean nanmedian nanquantile
nansum narrow negative nested nextafter normal numel_ onnx optim outer overrides package pca_lowrank pinverse poisson polar polygamma positive
profiler promote_types qr quantile quantization quantize_per_tensor rad2deg random range ravel real renorm repeat_interleave result_type roll rot90
row_stack save scatter scatter_add searchsorted select serialization set_default_device set_default_tensor_type set_float32_matmul_precision
set_num_threads set_rng_state sgn sign signal signbit sin_ sinc sinh slogdet sparse sparse_coo_tensor special stft storage svd swapaxes swapdims take
take_along_dim tan tensor_split tensordot testing tile trace trapezoid trapz tril tril_indices triu triu_indices true_divide trunc typename unflatten
unique_consecutive use_deterministic_algorithms utils vander var_mean std_mean vdot version view_as_complex view_as_real vmap vsplit vstack xlogy xpu
'''.split())

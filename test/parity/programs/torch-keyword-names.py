# Arguments by name, also by numpy's names
import torch

x = torch.tensor([[0.2, 0.8], [0.6, 0.4]])
print(torch.softmax(input=x, dim=1), torch.softmax(x, axis=1), x.argmax(dim=1, keepdims=True), torch.sum(x, axis=0), x.mean(dim=1, keepdim=True), x.max(dim=1).indices)
print(x.view(size=(4,)), x.reshape(shape=(1, 4)).shape, x.permute(dims=(1, 0)), x.transpose(dim0=0, dim1=1), x.unsqueeze(dim=0).shape, x.expand(size=(2, 2, 2)).shape, x.flatten(start_dim=0))
print(torch.matmul(input=x, other=x), torch.mm(x, mat2=x), torch.dot(x[0], tensor=x[1]), torch.cat(tensors=[x, x], dim=0).shape, torch.topk(input=x, k=1, dim=1).values, x.gather(dim=1, index=torch.tensor([[0], [1]])))
print(torch.full(size=(2,), fill_value=3), torch.arange(start=0, end=4, step=2), torch.arange(end=3), torch.linspace(start=0, end=1, steps=3), torch.zeros(size=(2,)), torch.clamp(x, min=0.3, max=0.7), torch.tensor(data=[1]))
